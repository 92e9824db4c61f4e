package de.tum.klausur.marking.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the markers' pages. */
@MessageBundle("marking")
public interface MarkingMessages {

    @Message("Marking")
    String title();

    @Message("What the keys can't decide. You know students by pseudonym only.")
    String lead();

    @Message("Nothing waits for a marker. Answers appear here when attempts have ended.")
    String nothing();

    @Message("{marked} of {all} marked")
    String progress(long marked, long all);

    @Message("Results are out. Marks change only by objections now.")
    String resultsAreOut();

    @Message("Another marker has this answer. Take the next one, or come back later.")
    String heldByAnother();

    @Message("Answer")
    String answer();

    @Message("Marked by")
    String marker();

    @Message("Credits")
    String credits();

    @Message("open")
    String open();

    @Message("No item applies")
    String noItem();

    @Message("{number} left it blank: 0 credits by key")
    String blank(long number);

    @Message("Start marking")
    String start();

    @Message("All answers to this part are marked.")
    String done();

    @Message("Back to the part")
    String backToPart();

    @Message("The answer of {pseudonym}")
    String answerOf(String pseudonym);

    @Message("The key could not read this answer. Give credits by hand and say why.")
    String unreadable();

    @Message("Key")
    String key();

    @Message("Model solution")
    String solution();

    @Message("Question")
    String question();

    @Message("Rubric")
    String rubric();

    @Message("of {worth} credits")
    String of(String worth);

    @Message("Comment for the student")
    String comment();

    @Message("Save and next")
    String saveAndNext();

    @Message("Digits tick items; Ctrl + Enter saves and opens the next answer.")
    String shortcut();

    @Message("Ctrl + Enter saves and opens the next answer.")
    String shortcutByValue();

    @Message("Take this answer")
    String take();

    @Message("{name} has had this answer since {since}.")
    String heldSince(String name, String since);

    @Message("{number} other students gave the same answer.")
    String equal(long number);

    @Message("Marked with {credits} credits by {marker}, {at}.")
    String given(String credits, String marker, String at);

    @Message("Saving again records a new mark.")
    String againIsNew();

    @Message("Answers to mark")
    String toMark();
}
