package de.tum.klausur.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the sessions' pages. */
@MessageBundle("session")
public interface SessionMessages {

    @Message("Sessions")
    String title();

    @Message("A session is one run of an exam. To schedule one, choose an exam.")
    String lead();

    @Message("No session is scheduled yet.")
    String none();

    @Message("Choose an exam")
    String chooseExam();

    @Message("Schedule a session")
    String schedule();

    @Message(
            "Scheduling freezes the exam as its files are now. The window says when students may start; everyone gets the whole duration from the own start.")
    String scheduleLead();

    @Message("Title, as students see it")
    String titleLabel();

    @Message("May be started from")
    String opensAt();

    @Message("May be started until")
    String lastStartAt();

    @Message("Berlin time")
    String berlin();

    @Message("Duration in minutes")
    String duration();

    @Message("This exam isn't there or has problems in its file. Choose another.")
    String noExam();

    @Message("Give the session a title of up to 200 characters.")
    String noTitle();

    @Message("Give a date and a time, e.g. 2027-02-13T10:00.")
    String notATime();

    @Message("The last start must be after the opening.")
    String endsBeforeItOpens();

    @Message("Give whole minutes from 1 to 600.")
    String notMinutes();

    @Message("planned")
    String planned();

    @Message("open")
    String open();

    @Message("running")
    String running();

    @Message("over")
    String over();

    @Message("State")
    String state();

    @Message("Frozen exam")
    String frozen();

    @Message("Link for students")
    String link();

    @Message("Roster")
    String roster();

    @Message("TUMonline's CSV file of those registered. Nothing is taken over before you have seen what it does.")
    String rosterHint();

    @Message("Roster file")
    String rosterFile();

    @Message("Show what it does")
    String upload();

    @Message("New: {fresh}. Already there: {known}. There, but not in this file: {missing}.")
    String preview(int fresh, int known, int missing);

    @Message("Also take out those who are not in the file")
    String removeMissing();

    @Message("Take it over")
    String takeOver();

    @Message("{#if number == 1}1 candidate{#else}{number} candidates{/if}")
    String candidates(long number);

    @Message("Nobody takes part yet. Import the roster or add a candidate.")
    String nobody();

    @Message("Name")
    String name();

    @Message("Matriculation number or login")
    String number();

    @Message("Pseudonym")
    String pseudonym();

    @Message("Extra minutes")
    String extra();

    @Message("Bonus")
    String bonus();

    @Message("Save extra minutes")
    String saveExtra();

    @Message("Give the bonus")
    String giveBonus();

    @Message("Take the bonus away")
    String takeBonus();

    @Message("Add a candidate")
    String add();

    @Message("For external students without a matriculation number give their login.")
    String addHint();

    @Message("Family name")
    String familyName();

    @Message("Given name")
    String givenName();

    @Message("Matriculation number")
    String registrationNumber();

    @Message("Login")
    String login();

    @Message("Bonus list")
    String bonusList();

    @Message("Matriculation numbers of those who earned the bonus, one per line.")
    String bonusHint();

    @Message("Saved.")
    String saved();

    @Message("{granted} got the bonus, {already} had it. Not candidates: {unknown}")
    String bonusDone(int granted, int already, String unknown);

    @Message("Results")
    String results();

    @Message("Audit trail")
    String audit();

    @Message("Change title or times")
    String change();

    @Message("The session is open: its opening and its duration stand. The last start may move.")
    String changeOpen();

    @Message("Until it opens, all of this may change. The exam stays frozen as it was when the session was scheduled.")
    String changePlanned();

    @Message("Save changes")
    String saveChanges();

    @Message("End starting now")
    String endStarting();

    @Message("Nobody can start any more; who has started goes on.")
    String endStartingHint();

    @Message("Copy link")
    String copyLink();

    @Message("Link copied")
    String linkCopied();

    @Message("Find a candidate")
    String find();

    @Message("No candidate matches.")
    String noMatch();

    @Message("Sessions now and next")
    String atHome();

    @Message("No session is planned or running.")
    String noneAtHome();

    @Message("Find")
    String findNow();

    @Message("Duration")
    String workingTime();
}
