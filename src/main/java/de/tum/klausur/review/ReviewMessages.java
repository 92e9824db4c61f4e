package de.tum.klausur.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the review. */
@MessageBundle("review")
interface ReviewMessages {

    @Message("Review")
    String title();

    @Message(
            "Inspect your marked exam, part by part. If you disagree with a mark, write an objection before the window closes.")
    String lead();

    @Message("None of your exams is open for review.")
    String none();

    @Message("Review window")
    String window();

    @Message("Students inspect and object in the window. Objections are decided after it has closed.")
    String windowLead();

    @Message("Opens at")
    String opensAt();

    @Message("Closes at")
    String closesAt();

    @Message("Berlin time")
    String berlin();

    @Message("Show keys, model solutions and explanations")
    String showsSolutions();

    @Message("Set the window")
    String set();

    @Message("Close the window now")
    String closeNow();

    @Message("Give a date and a time, e.g. 2027-03-01T10:00.")
    String notATime();

    @Message("The window must close after it opens.")
    String closesBeforeItOpens();

    @Message("Release the results first.")
    String notReleased();

    @Message("The review is not open. It opens and closes at the times shown on its page.")
    String notOpen();

    @Message("No review window is set yet.")
    String noWindow();

    @Message("Open from {from} to {to}.")
    String openFromTo(String from, String to);

    @Message("Opens on {from}, until {to}.")
    String opensOn(String from, String to);

    @Message("Open until {to}.")
    String openUntil(String to);

    @Message("Closed since {to}. Objections can be decided. To open it again, set a new window.")
    String closedForStaff(String to);

    @Message("Closed since {to}.")
    String closedSince(String to);

    @Message("Your review is open: {title.isolated}")
    String openedSubject(String title);

    @Message(
            "The review of {title.isolated} is open until {to}. Inspect your marked exam part by part, take a copy, and write an objection where you disagree with a mark.")
    String openedBody(String title, String to);

    @Message("{before} → {after} of {#if worth == '1'}1 credit{#else}{worth} credits{/if}")
    String changed(String before, String after, String worth);

    @Message("Still {before} of {#if worth == '1'}1 credit{#else}{worth} credits{/if}")
    String unchanged(String before, String worth);

    @Message("Grade")
    String grade();

    @Message("Credits")
    String credits();

    @Message("{earned} of {#if worth == '1'}1 credit{#else}{worth} credits{/if}")
    String of(String earned, String worth);

    @Message("How this mark came about")
    String how();

    @Message("Marked by the key")
    String byKey();

    @Message("Marked by a TA")
    String byMarker();

    @Message("Read by a marker as “{value.isolated}”: what follows on from it is marked with this value.")
    String asRead(String value);

    @Message("No value could be read in this answer: what follows on from it is marked by the key alone.")
    String noValueRead();

    @Message(
            "Only where the answer is to be read otherwise than so far: as a student would type it. What follows on from it ({letters}) is marked with it at once.")
    String valueAsReadHint(String letters);

    @Message("Changed after an objection")
    String byObjection();

    @Message("Key")
    String key();

    @Message("Model solution")
    String solution();

    @Message("Explanation")
    String explanation();

    @Message("Objection")
    String objection();

    @Message("Objection to this mark")
    String object();

    @Message("Say what is wrong with the mark, from {shortest} to {longest} characters.")
    String textLength(int shortest, int longest);

    @Message("Send the objection")
    String send();

    @Message("Take it back")
    String withdraw();

    @Message("Taken back")
    String withdrawn();

    @Message("waits for a decision")
    String waits();

    @Message("granted")
    String granted();

    @Message("rejected")
    String rejected();

    @Message("Objections")
    String objections();

    @Message("A second person decides: whoever gave the mark does not.")
    String objectionsLead();

    @Message("No objection waits for a decision.")
    String noObjections();

    @Message("Answer of {pseudonym}")
    String answerOf(String pseudonym);

    @Message("Decision")
    String decision();

    @Message("Grant: new credits below")
    String grant();

    @Message("Reject")
    String reject();

    @Message("New credits")
    String newCredits();

    @Message("Reason, for the student")
    String reason();

    @Message("Decide")
    String decide();

    @Message("Choose whether you grant or reject.")
    String decisionMissing();

    @Message("Give a reason: the student reads it.")
    String reasonMissing();

    @Message("A rejection changes no credits: leave them out, or grant the objection.")
    String creditsBesideRejection();

    @Message("A rejected objection leaves the value as it was read. Leave it as it is, or grant the objection.")
    String valueBesideRejection();

    @Message(
            "Give more than {before} and at most {#if worth == '1'}1 credit{#else}{worth} credits{/if}, in steps of 0.5.")
    String moreCredits(String before, String worth);

    @Message("The review window is still open. Objections are decided when it has closed.")
    String windowStillOpen();

    @Message("This objection is decided or taken back already.")
    String alreadyDecided();

    @Message("You gave this mark, so another person must decide.")
    String ownMark();

    @Message("Your objection to {part} is {#if granted}granted{#else}rejected{/if}: {title.isolated}")
    String noticeSubject(String part, boolean granted, String title);

    @Message(
            "{told.title.isolated}, part {told.part}: {#if told.granted}your objection is granted. Instead of {told.before} you now have {told.after} of {#if told.worth == '1'}1 credit{#else}{told.worth} credits{/if}; your grade has been computed again.{#else}your objection is rejected. It stays at {told.before} of {#if told.worth == '1'}1 credit{#else}{told.worth} credits{/if}.{/if} The reason stands in your review.")
    String noticeBody(DecisionSummary told);

    /** What a notice tells of a decision; credits as the reader writes numbers. */
    record DecisionSummary(String title, String part, boolean granted, String before, String after, String worth) {}

    @Message("For all who wrote the same")
    String forAll();

    @Message("“{typed.isolated}”: {#if others == 1}1 other student{#else}{others} other students{/if}")
    String wroteToo(String typed, long others);

    @Message(
            "Only where you grant: what you tick earns everybody who wrote it what it earns here. Marks and grades follow within seconds, none falls, and who gains is told.")
    String forAllHint();

    @Message("Taking words for all goes with granting only: untick them, or grant the objection.")
    String wordingsBesideRejection();

    @Message("The ticked words can't earn the credits that you give: tick those that you mean, or give fewer credits.")
    String wordingsDoNotFit();

    @Message("You have more credits: {title.isolated}")
    String raisedSubject(String title);

    @Message(
            "{told.title.isolated} ({told.part}): what you wrote is now accepted for everybody who wrote it. Instead of {#if told.before == '1'}1 credit{#else}{told.before} credits{/if} you have {told.after} in the whole exam; your grade has been computed again.")
    String raisedBody(DecisionSummary told);

    @Message("Saved.")
    String saved();

    @Message("The review closed on {at}. Objections that were written in time are decided, and you are told.")
    String wasOpen(String at);

    @Message("Objection to part {part}")
    String objectionTo(String part);

    @Message("Marks at a glance")
    String overview();

    @Message("Copy as PDF")
    String copyAsPdf();

    @Message("Receipt and saved changes")
    String receipt();

    @Message("Copy of the review")
    String copy();

    @Message("Copy for {person.isolated} · {time}")
    String copyFor(String person, String time);

    @Message("Your marked exam as the review showed it: questions, your answers, marks and objections.")
    String copyDescription();

    @Message("Name")
    String name();

    @Message("Matriculation number")
    String matriculationNumber();

    @Message("Login")
    String login();

    @Message("Session")
    String session();

    @Message("Review")
    String reviewTime();

    @Message("{from} to {to}")
    String fromTo(String from, String to);

    @Message("Copy made")
    String copyMade();

    @Message("Your answer")
    String answer();

    @Message("your choice")
    String chosen();

    @Message("Page")
    String page();

    @Message("of")
    String ofPages();
}
