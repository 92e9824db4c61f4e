package de.tum.klausur.bank.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the authors' pages. */
@MessageBundle("bank")
public interface BankMessages {

    @Message("Question banks")
    String title();

    @Message("Questions are text files in exams/banks. Save a file, and within seconds it is here or its problem is.")
    String lead();

    @Message("{number} questions")
    String questions(int number);

    @Message("{number} parts")
    String parts(int number);

    @Message("{number} in German")
    String german(long number);

    @Message("There is no bank yet. Put a folder with a bank.yaml into exams/banks.")
    String none();

    @Message("Problems in files")
    String problems();

    @Message("{number} problems in files")
    String problemCount(int number);

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

    @Message("Check all banks and papers")
    String toCheck();
}
