package de.tum.klausur.marking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the markers' pages. */
@MessageBundle("marking")
interface MarkingMessages {

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

    @Message("of {#if worth == '1'}1 credit{#else}{worth} credits{/if}")
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

    @Message("{name.isolated} has had this answer since {since}.")
    String heldSince(String name, String since);

    @Message("{#if number == 1}1 other student{#else}{number} other students{/if} gave the same answer.")
    String equal(long number);

    @Message("Marked with {#if credits == '1'}1 credit{#else}{credits} credits{/if} by {marker.isolated}, {at}.")
    String given(String credits, String marker, String at);

    @Message("The value as you read it")
    String valueAsRead();

    @Message(
            "As a student would type it, e.g. 1.6. What follows on from it ({letters}) is marked with it at once. Left empty, it says “no value could be read”, and what follows is marked by the key alone.")
    String valueAsReadHint(String letters);

    @Message(
            "Row by row as a student would type it, entries parted by blanks. What follows on from it ({letters}) is marked with it at once. Left empty, it says “no value could be read”, and what follows is marked by the key alone.")
    String rowsAsReadHint(String letters);

    @Message("Key with the student’s own earlier value")
    String computedKey();

    @Message("Part {earlier} was read in another way after this mark was given. Please look again and save.")
    String lookAgain(String earlier);

    @Message("{#if number == 1}1 waits{#else}{number} wait{/if} for an earlier part")
    String waiting(long number);

    @Message("The key marks these answers as soon as the earlier part was read. Nobody has to open them.")
    String waitingHint();

    @Message("Words on no list")
    String words();

    @Message(
            "What students wrote and no key knows, equal words together. Take or refuse them once for all who wrote the same, also for those who hand in later.")
    String wordsLead();

    @Message("All of them are decided. Another decision replaces the first.")
    String wordsDone();

    @Message("in gap {gap}")
    String inGap(String gap);

    @Message("{#if number == 1}1 student{#else}{number} students{/if}")
    String wrote(long number);

    @Message("“{words.isolated}”")
    String quoted(String words);

    @Message("Nearest on the list")
    String nearest();

    @Message("refused: 0 credits")
    String refused();

    @Message("taken: {#if credits == '1'}1 credit{#else}{credits} credits{/if}")
    String takenFor(String credits);

    @Message("Take for {#if credits == '1'}1 credit{#else}{credits} credits{/if}")
    String takeFor(String credits);

    @Message("taken as “{listed.isolated}”")
    String takenAs(String listed);

    @Message("Says the same as")
    String sameAs();

    @Message("Take as the same")
    String takeAs();

    @Message("Choose one of the listed answers, and give no credits beside it.")
    String sameAsForm();

    @Message("Refuse: 0 credits")
    String refuse();

    @Message("{#if number == 1}1 wording{#else}{number} wordings{/if} to decide")
    String openWords(long number);

    @Message("Saving again records a new mark.")
    String againIsNew();

    @Message("Answers to mark")
    String toMark();
}
