package de.tum.klausur.result;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the results' pages. */
@MessageBundle("result")
public interface ResultMessages {

    @Message("Results")
    String title();

    @Message("Your results")
    String yours();

    @Message("No result is out yet. You will be told when one is.")
    String noneYet();

    @Message("Grade key")
    String key();

    @Message(
            "Least credits for each grade, in steps of 0.5, out of {worth}. Saving sets a new version; the table below shows what it does.")
    String keyLead(String worth);

    @Message("Set the grade key")
    String setKey();

    @Message("The grade key is set (version {version}, by {name}). Another lecturer releases.")
    String keySet(int version, String name);

    @Message("No grade key is set yet; the boundaries are a proposal.")
    String keyProposed();

    @Message("Release the results")
    String release();

    @Message("Students see their results at once. This can't be taken back.")
    String releaseHint();

    @Message("Released {at}.")
    String releasedAt(String at);

    @Message("Distribution")
    String distribution();

    @Message("Grade")
    String grade();

    @Message("Candidates")
    String candidates();

    @Message("Name")
    String name();

    @Message("Number or login")
    String number();

    @Message("Credits")
    String credits();

    @Message("Exam grade")
    String examGrade();

    @Message("With bonus")
    String withBonus();

    @Message("{number} did not appear or handed nothing in and get X:")
    String absent(int number);

    @Message("{number} parts wait for a mark.")
    String unmarked(long number);

    @Message("TUMonline file with grades")
    String exportTumOnline();

    @Message("Own spreadsheet (CSV)")
    String exportOwn();

    @Message("These have a grade and are not in the TUMonline file:")
    String notInFile();

    @Message("Give a boundary for {grade}.")
    String boundaryMissing(String grade);

    @Message("The boundary of {grade} must be a number in steps of 0.5.")
    String boundaryNotInHalves(String grade);

    @Message("The boundary of {grade} is above the exam's maximum.")
    String boundaryAboveMaximum(String grade);

    @Message("The boundary of {grade} is above that of the better grade.")
    String boundaryRises(String grade);

    @Message("Results are out: the grade key is locked.")
    String keyLocked();

    @Message("Set a grade key first.")
    String noKey();

    @Message("You set the grade key, so another lecturer must release.")
    String ownKey();

    @Message("The session isn't over: attempts run or may still begin.")
    String attemptsRunning();

    @Message("Not all parts are marked yet.")
    String unmarkedParts();

    @Message("The results are out already.")
    String alreadyReleased();

    @Message("Your result of {title}")
    String noticeSubject(String title);

    @Message("The results of “{title}” are out. Sign in to see yours.")
    String noticeBody(String title);

    @Message("There is no TUMonline file for this session: no roster was imported.")
    String noRoster();

    @Message("Bonus applied: {examGrade} became {grade}.")
    String bonusApplied(String examGrade, String grade);

    @Message("X: did not appear or handed nothing in")
    String xMeans();

    @Message("Review window")
    String reviewWindow();

    @Message("{credits} of {worth} credits")
    String of(String credits, String worth);
}
