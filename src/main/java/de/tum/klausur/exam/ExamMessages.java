package de.tum.klausur.exam;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the exams' pages. */
@MessageBundle("exam")
public interface ExamMessages {

    @Message("Exams")
    String title();

    @Message(
            "An exam is a file in exams/papers. Scheduling a session freezes it: later changes of files don't touch it.")
    String lead();

    @Message("{minutes} min")
    String minutes(int minutes);

    @Message("{credits} credits")
    String credits(String credits);

    @Message("{number} questions")
    String questions(int number);

    @Message("has problems")
    String broken();

    @Message("There is no exam yet. Put a file into exams/papers.")
    String none();

    @Message("Schedule a session")
    String schedule();

    @Message("All exams")
    String all();

    @Message("Permitted aids")
    String aids();

    @Message("The exam can't be scheduled before this is mended:")
    String mend();

    @Message("The exam can't be frozen as it is: {problem}. Mend the file; the exam's page says when nothing is left.")
    String notReady(String problem);

    @Message(
            "Choice parts give {percent} % of the credits. Above 50 % the rules for multiple-choice exams apply: a pass mark of 60 % with a sliding clause.")
    String choiceShare(int percent);
}
