package de.tum.klausur.result;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands in the way of a grade key or a release, and what students are told. */
@MessageBundle("results")
interface ResultMessages {

    @Message("Enter the least credits for {grade}.")
    String keyMissing(String grade);

    @Message("The credits for {grade} must be a number in steps of 0.5.")
    String keyNotInHalves(String grade);

    @Message("The credits for {grade} are above the exam's maximum.")
    String keyAboveMaximum(String grade);

    @Message("The grade {grade} asks for more credits than the better grade before it.")
    String keyRises(String grade);

    @Message("The results are released; the grade key can't be changed any more.")
    String keyLocked();

    @Message("The grade key was changed in the meantime. Look at the new version before you release.")
    String keyChanged();

    @Message(
            "Somebody set another grade key in the meantime, so yours was not kept. Open the results again, look at the new key and enter yours once more if it still is to count.")
    String keyOvertaken();

    @Message("The results of this session are released already.")
    String alreadyReleased();

    @Message("Students may still start. Release when the session is over.")
    String windowOpen();

    @Message(
            "{#if running == 1}1 attempt is{#else}{running} attempts are{/if} still running. Release when the last one has ended.")
    String attemptsRunning(long running);

    @Message(
            "{#if unmarked == 1}1 answer still waits{#else}{unmarked} answers still wait{/if} for a mark. Release when everything is marked.")
    String unmarked(long unmarked);

    @Message("Set a grade key first.")
    String noKey();

    @Message("You set the grade key yourself. Another lecturer must look at it and release.")
    String samePerson();

    @Message("Your result is out: {title.isolated}")
    String noticeSubject(String title);

    @Message("The results of “{title.isolated}” are released. You find your grade and your credits under the link.")
    String noticeBody(String title);

    @Message("The results are not released yet. The file holds grades, so it exists only after the release.")
    String notReleased();

    @Message("No roster from TUMonline was imported for this session, so there is no file to fill.")
    String noRoster();

    @Message("A grade key has boundaries for the grades from 1.0 to 4.7 only, written like this: 1.3.")
    String noBoundedGrade();

    @Message(
            "In TUMonline’s file something else stands already for {#if rows == 1}1 student{#else}{rows} students{/if}. Choose for each whether it is kept or replaced.")
    String prefilled(long rows);
}
