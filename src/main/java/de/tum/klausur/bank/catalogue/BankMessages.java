package de.tum.klausur.bank.catalogue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the authors' pages. */
@MessageBundle("bank")
interface BankMessages {

    @Message("Question banks")
    String title();

    @Message("Problems in files")
    String problems();

    @Message(
            "A file with a problem keeps its last good version in service. Save the mended file, and its line goes away.")
    String problemsLead();

    @Message("No file has a problem.")
    String noProblem();

    @Message("Place")
    String place();

    @Message("What is wrong")
    String wrong();

    @Message("What to do")
    String hint();

    @Message("Question")
    String question();

    @Message("Kinds")
    String kinds();

    @Message("Credits")
    String credits();

    @Message("Objectives")
    String objectives();

    @Message("Difficulty")
    String difficulty();

    @Message("Minutes")
    String minutes();

    @Message("File")
    String file();

    @Message("Version")
    String version();

    @Message("All banks")
    String allBanks();

    @Message("As students see it, with the key filled in")
    String asSeen();

    @Message("Model solution")
    String solution();

    @Message("Rubric")
    String rubric();

    @Message("Explanation, shown in the review")
    String explanation();

    @Message("Earlier versions")
    String history();

    @Message("in service")
    String inService();

    @Message("The bank has no question in service.")
    String empty();

    @Message("Seed, a whole number")
    String seed();

    @Message("Show this variant")
    String showVariant();

    @Message("Previous variant")
    String previousVariant();

    @Message("Next variant")
    String nextVariant();

    @Message("Values of the parameters")
    String values();

    @Message("Try it")
    String tryIt();

    @Message(
            "The files have problems; below is the last version without any, which stays in service until they are mended.")
    String brokenFiles();

    @Message("graded exams only")
    String gradedOnly();

    @Message("May be asked in")
    String mayBeAsked();

    @Message("Asked in")
    String askedIn();

    @Message("never yet")
    String never();

    @Message("first version")
    String firstVersion();

    @Message("What changed")
    String whatChanged();

    @Message("Version of {time}")
    String versionOf(String time);

    @Message("Compared with the version of {time}.")
    String comparedWith(String time);

    @Message("There is no version before it: all of it is new.")
    String allNew();

    @Message("Nothing but what makes no difference changed in this file.")
    String nothingChanged();

    @Message("English file")
    String english();

    @Message("German file")
    String germanFile();

    @Message("Figures")
    String figures();

    @Message("added")
    String added();

    @Message("removed")
    String removed();

    @Message("changed")
    String changed();

    @Message("line before")
    String lineBefore();

    @Message("line after")
    String lineAfter();

    @Message("text")
    String lineText();

    @Message("Edit")
    String edit();

    @Message("New question")
    String newQuestion();

    @Message("The key: what is marked is accepted. Students see the figure without it.")
    String keyFigure();
}
