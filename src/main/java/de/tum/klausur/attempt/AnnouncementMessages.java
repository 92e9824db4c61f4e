package de.tum.klausur.attempt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of what lecturers tell students amid an exam, for both. */
@MessageBundle("announcement")
interface AnnouncementMessages {

    @Message("Announcements")
    String title();

    @Message(
            "Everyone sitting the exam sees it at once, and until they have read it; nothing they are typing is lost. Those who start later see it when they start. It can't be taken back.")
    String lead();

    @Message("In English")
    String english();

    @Message("In German")
    String german();

    @Message("Everyone reads it in the language of their page. If you leave one empty, all read the other.")
    String hint();

    @Message("Show how it will look")
    String preview();

    @Message("As students will read it")
    String asRead();

    @Message("{#if running == 1}1 student is{#else}{running} students are{/if} sitting the exam now.")
    String concerns(int running);

    @Message("Nobody is sitting the exam now. Those who start later will see it.")
    String concernsNobody();

    @Message("Announce it to {#if running == 1}1 student{#else}{running} students{/if}")
    String tell(int running);

    @Message("Announce it to those who start later")
    String tellWhoComes();

    @Message("Announced.")
    String told();

    @Message("Nothing has been announced yet.")
    String none();

    @Message("Acknowledged by {count}")
    String acknowledged(int count);

    @Message("Write the announcement in English, in German, or in both.")
    String empty();

    @Message("An announcement has at most {most} characters; shorten this one.")
    String tooLong(int most);

    @Message("Nobody can have started yet. Announce it once the session is open.")
    String nobodyToTell();

    @Message("This session already has the most announcements it can have. Say it in the room.")
    String tooMany();

    @Message("Announcement, {time}:")
    String at(String time);

    @Message("Announcement: {text.isolated}")
    String spoken(String text);
}
