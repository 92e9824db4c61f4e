package de.tum.klausur.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the feedback page. */
@MessageBundle("feedback")
interface FeedbackMessages {

    @Message("Feedback")
    String title();

    @Message("Marks by key, with reasons, keys and explanations. This exam is ungraded.")
    String lead();

    @Message("Credits so far")
    String soFar();

    @Message("Your answers are being marked by key. This page shows the marks by itself, within seconds.")
    String byKey();

    @Message(
            "{#if number == 1}A person marks 1 part, and nobody may come to it.{#else}A person marks {number} parts, and nobody may come to them.{/if} Compare your answers with the solutions and mark them for yourself, if you like.")
    String byPerson(int number);

    @Message("A person marks this part.")
    String personMarks();

    @Message("The key marks this part as soon as a person has read the part before it.")
    String waitsForEarlier();

    @Message("This part is being marked by key.")
    String keyMarks();

    @Message("What would you give for it? You alone see it, and it counts nowhere.")
    String assess();

    @Message("Your own mark")
    String ownMark();

    @Message("By yourself")
    String ownMarks();

    @Message("Keep")
    String keep();

    @Message("This part has been marked meanwhile.")
    String isMarked();

    @Message("The attempt")
    String attempt();
}
