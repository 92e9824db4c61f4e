package de.tum.klausur.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the sessions' pages. */
@MessageBundle("session")
interface SessionMessages {

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

    @Message("TUMonline's CSV file of those registered. Nothing is imported before you have seen what it changes.")
    String rosterHint();

    @Message("Roster file")
    String rosterFile();

    @Message("Preview")
    String upload();

    @Message("New: {fresh}. Already there: {known}. There, but not in this file: {missing}.")
    String preview(int fresh, int known, int missing);

    @Message("{number} {#if number == 1}answer{#else}answers{/if} after the end …")
    String late(long number);

    @Message("Answers after the end")
    String lateNone();

    @Message("Attempt …")
    String attempt();

    @Message("Also take out those who are not in the file")
    String removeMissing();

    @Message("Import {#if number == 1}1 candidate{#else}{number} candidates{/if}")
    String importThem(int number);

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

    @Message(
            "Bonus given: {granted}. Had it already: {already}.{#if unknown} Not on the roster: {unknown.isolated}{/if}")
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

    @Message("Close entry now")
    String endStarting();

    @Message("Nobody can start any more; who has started goes on. You are asked first.")
    String endStartingHint();

    @Message("Close entry now?")
    String endStartingAsk();

    @Message(
            "{#if waiting == 1}1 candidate has{#else}{waiting} candidates have{/if} not begun and can’t begin any more. {#if begun == 1}1 has{#else}{begun} have{/if} begun; for them nothing changes.")
    String endStartingNumbers(long waiting, long begun);

    @Message("You can open the entry again by moving “{until}” on.")
    String endStartingUndo(String until);

    @Message("Back")
    String back();

    @Message("Delete this session")
    String delete();

    @Message("Delete this session?")
    String deleteAsk();

    @Message(
            "Nobody has begun. {#if candidates == 0}Nobody is on the roster; roster files and grade keys are deleted with it.{#else}{#if candidates == 1}1 candidate is{#else}{candidates} candidates are{/if} deleted with it, and so are roster files and grade keys. Candidates who know of it are told that it doesn’t take place.{/if} This can’t be taken back; the audit trail keeps it.")
    String deleteNumbers(long candidates);

    @Message("{#if number == 1}1 name holds{#else}{number} names hold{/if} characters that names don’t have.")
    String doubtfulNames(int number);

    @Message("If the file was saved in another encoding, choose it below until the names are right.")
    String doubtfulHint();

    @Message(
            "Compare with TUMonline. Where they are wrong, download the file again and don’t save it by another program.")
    String doubtfulHere();

    @Message("On this list are members of the staff.")
    String staffOnRoster();

    @Message("As long as they are candidates, everything that staff do for this session is closed to them.")
    String staffHint();

    @Message("{#switch role}{#case 'ta'}TA{#case 'lecturer'}lecturer{#else}admin{/switch}")
    String staffRole(String role);

    @Message("Read the names as")
    String encoding();

    @Message(
            "{#switch name}{#case 'WINDOWS_1252'}Windows (windows-1252){#case 'UTF_8'}UTF-8{#case 'MAC_ROMAN'}Mac (MacRoman){#else}DOS (cp850){/switch}")
    String encodingName(String name);

    @Message("Read again")
    String readAgain();

    @Message("New: {number}")
    String newNames(int number);

    @Message("With another name: {number}")
    String changedNames(int number);

    @Message("There, but not in this file: {number}")
    String goneNames(int number);

    @Message("All {number} names of the file")
    String allNames(int number);

    @Message("The session is deleted.")
    String deleted();

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
