package de.tum.klausur.attempt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of what comes after an attempt's end, for lecturers and students. */
@MessageBundle("late")
interface LateMessages {

    @Message("Answers after the end")
    String title();

    @Message(
            "What was typed on a student's device and reached the server only after the end. It doesn't count unless you admit it. Times of the device are what the device says: evidence and no proof.")
    String lead();

    @Message("Nothing came after the end.")
    String none();

    @Message("{number} {#if number == 1}answer waits{#else}answers wait{/if} for a decision.")
    String waiting(int number);

    @Message("By a rule")
    String byRule();

    @Message("Network lost for at least, in seconds")
    String away();

    @Message("Counted from the last contact, by the server or by the device, whichever is later, until the answer came")
    String awayHint();

    @Message("Show whom it concerns")
    String preview();

    @Message(
            "Typed before the end, and the network lost for at least {seconds} s: {#if number == 1}1 answer{#else}{number} answers{/if} of {#if students == 1}1 student{#else}{students} students{/if}. Not so: {others}.")
    String concerns(int seconds, int number, int students, int others);

    @Message("Reason, for the students and the audit trail")
    String reason();

    @Message("{#if number == 1}Admit the 1 that fits{#else}Admit the {number} that fit{/if}")
    String admitThese(int number);

    @Message("{#if number == 1}Refuse the 1 that doesn't fit{#else}Refuse the {number} that don't fit{/if}")
    String refuseOthers(int number);

    @Message("Admit")
    String admit();

    @Message("Refuse")
    String refuse();

    @Message("Decide on this one")
    String decideOne();

    @Message("Decide on an answer after the end")
    String decideTitle();

    @Message("Part")
    String part();

    @Message("Answer")
    String answer();

    @Message("Typed")
    String typed();

    @Message("End")
    String end();

    @Message("Last contact, says the device")
    String deviceContact();

    @Message("Last entry in the journal")
    String serverContact();

    @Message("Came")
    String arrived();

    @Message("Network lost for")
    String awayFor();

    @Message("Device's own chain")
    String chain();

    @Message("By the rule")
    String verdict();

    @Message("State")
    String state();

    @Message("goes on from the answer before it")
    String chainHolds();

    @Message("begins with an answer that was sent in time; nothing speaks against it")
    String chainStarts();

    @Message("doesn't go on from the answer before it: something was changed, left out or put in")
    String chainBroken();

    @Message("fits")
    String fits();

    @Message("typed after the end")
    String typedAfterEnd();

    @Message("network not lost for that long")
    String notAwayLongEnough();

    @Message("the device's chain doesn't hold")
    String brokenChain();

    @Message("its times contradict each other")
    String timesContradict();

    @Message("a newer answer stands")
    String newerStands();

    @Message("waits")
    String isWaiting();

    @Message("admitted")
    String isAdmitted();

    @Message("refused")
    String isRefused();

    @Message("{number} {#if number == 1}answer is{#else}answers are{/if} admitted.")
    String admittedNow(int number);

    @Message("{number} {#if number == 1}answer is{#else}answers are{/if} refused.")
    String refusedNow(int number);

    @Message("This student's attempt runs again. Decide when it has ended.")
    String runsAgain();

    @Message("Handed in")
    String handedIn();

    @Message("Ended by time")
    String closed();

    @Message("Give a reason of up to {most} characters.")
    String noReason(int most);

    @Message("Give whole seconds from 0 to {most}.")
    String notSeconds(int most);

    @Message("This was decided already. Load the page again.")
    String decidedAlready();

    @Message("Meanwhile they are others than you were shown. Nothing was decided: look at them again.")
    String othersThanSeen();

    @Message(
            "A newer answer to this part stands. It is never overwritten by an older one, so this one can only be refused.")
    String newerStandsRefused();

    @Message("The results are out. Nothing is added to an attempt any more; a student may object in the review.")
    String resultsOut();

    @Message("The attempt runs again. Decide when it has ended.")
    String stillRunning();

    @Message("Answers after the end: {title.isolated}")
    String decidedSubject(String title);

    @Message(
            "{#if number == 1}An answer that reached us after the end of {title.isolated} was admitted and counts.{#else}{number} answers that reached us after the end of {title.isolated} were admitted and count.{/if}\n\nReason: {reason.isolated}")
    String admittedBody(int number, String title, String reason);

    @Message(
            "{#if number == 1}An answer that reached us after the end of {title.isolated} was not admitted and doesn't count.{#else}{number} answers that reached us after the end of {title.isolated} were not admitted and don't count.{/if}\n\nReason: {reason.isolated}")
    String refusedBody(int number, String title, String reason);

    @Message("What reached us after the end")
    String ownTitle();

    @Message(
            "These answers were typed on your device and came after the end. A lecturer looks at when they were typed and decides; you will be told. Until then they don't count.")
    String ownLead();

    @Message("Attempt")
    String attempt();

    @Message("Let go on")
    String reopen();

    @Message("Let {name.isolated} go on")
    String reopenTitle(String name);

    @Message(
            "The student goes on with the same paper and all answers, from now. What was left when the exam was handed in is given back; you may give more. The journal and the audit trail tell it, and the student is told.")
    String reopenLead();

    @Message("Minutes more")
    String minutes();

    @Message("Left when it ended: {left}. Leave this empty to give no more.")
    String minutesHint(String left);

    @Message("Give whole minutes from 0 to {most}.")
    String notMinutes(int most);

    @Message("No time was left when it ended: give some minutes.")
    String noTimeLeft();

    @Message("This attempt has not ended: there is nothing to reopen.")
    String notEnded();

    @Message("The student could see the solutions as soon as the attempt had ended, so it can't go on.")
    String solutionsSeen();

    @Message("The student can go on until {time.isolated}.")
    String reopenedNow(String time);

    @Message("You can go on: {title.isolated}")
    String reopenedSubject(String title);

    @Message(
            "Your exam {title.isolated} was opened again. Go to its page at once: the time runs, and all your answers are there.\n\nReason: {reason.isolated}")
    String reopenedBody(String title, String reason);

    @Message("not begun")
    String notBegun();

    @Message("running until {time.isolated}")
    String runningUntil(String time);
}
