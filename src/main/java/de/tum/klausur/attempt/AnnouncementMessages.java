package de.tum.klausur.attempt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of what lecturers tell students amid an exam, for both. */
@MessageBundle("announcement")
interface AnnouncementMessages {

    @Message("Announcements")
    String title();

    @Message(
            "Who sits the exam sees it at once, without losing a word that is being typed, until they have read it; who starts later sees it then. It can't be taken back.")
    String lead();

    @Message("In English")
    String english();

    @Message("In German")
    String german();

    @Message("Everybody reads it in the language of their page, or in the other where you leave one empty.")
    String hint();

    @Message("Show how it will look")
    String preview();

    @Message("As students will read it")
    String asRead();

    @Message("{#if running == 1}1 student sits the exam now.{#else}{running} students sit the exam now.{/if}")
    String concerns(int running);

    @Message("Nobody sits the exam now; who starts later is told.")
    String concernsNobody();

    @Message("Tell {#if running == 1}1 student{#else}{running} students{/if}")
    String tell(int running);

    @Message("Tell who comes")
    String tellWhoComes();

    @Message("The students are told.")
    String told();

    @Message("Nothing was announced.")
    String none();

    @Message("Acknowledged by {count}")
    String acknowledged(int count);

    @Message("Write the announcement in English, in German, or in both.")
    String empty();

    @Message("An announcement has at most {most} characters; shorten this one.")
    String tooLong(int most);

    @Message("Nobody can have started yet. Wait until the session opens.")
    String nobodyToTell();

    @Message("This session has as many announcements as there can be. Tell it in the room.")
    String tooMany();

    @Message("Announcement, {time}:")
    String at(String time);

    @Message("Announcement: {text.isolated}")
    String spoken(String text);
}
