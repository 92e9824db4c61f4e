package de.tum.klausur.result;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of results. */
@MessageBundle("result")
interface ResultPageMessages {

    @Message("Results")
    String title();

    @Message("My results")
    String own();

    @Message("No results are released yet. You get a notice when yours are out.")
    String none();

    @Message("Results by session")
    String bySession();

    @Message("No session is scheduled yet.")
    String noSession();

    @Message("Grade {grade}")
    String gradeIs(String grade);

    @Message("Grade")
    String grade();

    @Message("Exam grade without bonus")
    String examGrade();

    @Message("improved by the bonus")
    String withBonus();

    @Message("{credits} of {#if worth == '1'}1 credit{#else}{worth} credits{/if}")
    String creditsOf(String credits, String worth);

    @Message("You did not appear or left everything blank; this counts as 5.0.")
    String absentText();

    @Message("Problem")
    String problem();

    @Message("Credits")
    String credits();

    @Message("Open the review")
    String review();

    @Message("Progress")
    String progress();

    @Message("Candidates")
    String candidates();

    @Message("Attempts ended")
    String ended();

    @Message("Attempts running")
    String running();

    @Message("Answers to be marked")
    String toMark();

    @Message("No-shows (X)")
    String getX();

    @Message("To the session")
    String toSession();

    @Message("Grade key")
    String key();

    @Message("This key is a proposal and not set yet: equal steps from 1.0 to 4.0, rounded up to half credits.")
    String keyProposed();

    @Message("Version {version} counts, set by {person.isolated}.")
    String keyVersion(int version, String person);

    @Message("The key is locked, since the results are released.")
    String keyIsLocked();

    @Message("Least credits")
    String least();

    @Message("Least credits for {grade}")
    String leastFor(String grade);

    @Message("Candidates before the bonus")
    String count();

    @Message("Preview")
    String preview();

    @Message("Set the grade key")
    String set();

    @Message("This is a preview. The key is not set yet.")
    String previewed();

    @Message("The grade key is set. Another lecturer can now release the results.")
    String keySet();

    @Message("The results are released. The students are told.")
    String releasedNow();

    @Message(
            "{passed} of {graded} {#if passed == 1}passes{#else}pass{/if}; {failed} {#if failed == 1}fails{#else}fail{/if}; {absent} {#if absent == 1}gets{#else}get{/if} X.")
    String distribution(int passed, int graded, int failed, int absent);

    @Message("Half a credit below a better grade")
    String near();

    @Message("Worth a second look before the release.")
    String nearHint();

    @Message("Nobody is half a credit below a better grade.")
    String nobodyNear();

    @Message("Earlier versions")
    String versions();

    @Message("Version")
    String version();

    @Message("Set by")
    String setBy();

    @Message("Set at")
    String setAt();

    @Message("X: did not appear or left everything blank")
    String absent();

    @Message("Nobody gets X without being listed here. Check the list before the release.")
    String absentHint();

    @Message("Nobody.")
    String nobody();

    @Message("did not start")
    String didNotStart();

    @Message("left everything blank")
    String leftBlank();

    @Message("Release")
    String release();

    @Message("Nothing stands in the way. Students see their results at once, and the grade key is locked.")
    String ready();

    @Message("Release the results")
    String releaseNow();

    @Message("Release the results?")
    String releaseAsk();

    @Message(
            "{#if results == 1}1 result goes{#else}{results} results go{/if} out. {#if told == 1}1 student is{#else}{told} students are{/if} told at once.")
    String releaseNumbers(int results, long told);

    @Message("Version {version} of the grade key gets locked, and the release can’t be taken back.")
    String releaseLocks(int version);

    @Message("Back")
    String back();

    @Message("Before the release:")
    String before();

    @Message("Released")
    String released();

    @Message("Files")
    String files();

    @Message("File for TUMonline")
    String tumOnline();

    @Message(
            "TUMonline’s file already holds something else for {#if rows == 1}1 student{#else}{rows} students{/if}. Nothing of it is overwritten unless you choose so.")
    String prefilledLead(int rows);

    @Message("Rows that were filled already")
    String prefilledTitle();

    @Message("Nothing in TUMonline’s file would be overwritten.")
    String prefilledNone();

    @Message("In the file")
    String inFile();

    @Message("From here")
    String fromHere();

    @Message("Choice")
    String choice();

    @Message("Keep")
    String keep();

    @Message("Replace")
    String replace();

    @Message("Download")
    String download();

    @Message("All results as a spreadsheet")
    String spreadsheet();

    @Message("Review window")
    String reviewWindow();

    @Message("To the marking")
    String toMarking();

    @Message("Not in TUMonline's file")
    String notInFile();

    @Message("The grades of these students don't reach TUMonline by the file. External students get a certificate.")
    String notInFileHint();

    @Message("Name")
    String name();

    @Message("Matriculation number or login")
    String number();

    @Message("Bonus")
    String bonus();

    @Message("The results of this session are released already.")
    String alreadyReleased();

    @Message("Students may still start.")
    String windowOpen();

    @Message("{#if running == 1}1 attempt is{#else}{running} attempts are{/if} still running.")
    String attemptsRunning(long running);

    @Message("{#if unmarked == 1}1 answer still waits{#else}{unmarked} answers still wait{/if} for a mark.")
    String unmarked(long unmarked);

    @Message("A grade key has to be set.")
    String noKey();

    @Message("You set the grade key yourself: another lecturer has to release.")
    String samePerson();

    @Message("Distribution of credits")
    String distributionTitle();

    @Message("Each bar holds one credit; the lines are the grade key as typed above.")
    String distributionHint();

    @Message("Each bar holds one credit; the lines are the grade key.")
    String distributionHintFixed();
}
