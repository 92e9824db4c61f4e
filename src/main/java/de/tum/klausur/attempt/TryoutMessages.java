package de.tum.klausur.attempt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the practice run. */
@MessageBundle("tryout")
interface TryoutMessages {

    @Message("Try the controls")
    String title();

    @Message("Practice run of the exam page")
    String atHome();

    @Message(
            "Try the exam page with every kind of question before it counts: how answers are saved, flags, notes, the keyboard and handing in. Nothing is kept.")
    String lead();

    @Message("Practice: nothing counts and nothing is kept, even where the page says “saved”.")
    String mark();

    @Message("Practice")
    String badge();

    @Message("Leave")
    String leave();

    @Message("In an exam your picture is shown here. Now it is not kept.")
    String noFile();

    @Message("The practice run is over")
    String over();

    @Message("Nothing of it was kept, and nothing was handed in. You can try again as often as you like.")
    String overLead();

    @Message("After an exam this page says when you handed in, what counts, and gives you a receipt to keep.")
    String overExam();

    @Message("Try again")
    String again();

    @Message("Back to the start page")
    String home();
}
