package de.tum.klausur.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The actions of all rooms in words: {@code room.some-act} is told by {@code roomSomeAct}. An action without words is shown
 * as it is.
 */
@MessageBundle("action")
interface ActionMessages {

    @Message("Scheduled the session")
    String sessionSchedule();

    @Message("Imported the roster")
    String sessionRosterImport();

    @Message("Set a candidate's extra minutes")
    String sessionAccommodation();

    @Message("Set a candidate's bonus")
    String sessionBonus();

    @Message("Imported the bonus list")
    String sessionBonusList();

    @Message("Announced something to all who sat the exam")
    String sessionAnnounce();

    @Message("Gave time to all who sat the exam")
    String sessionTimeForAll();

    @Message("Started the attempt")
    String attemptStart();

    @Message("Handed in")
    String attemptHandIn();

    @Message("Closed the attempt at its deadline")
    String attemptClose();

    @Message("Admitted answers that came after the end")
    String attemptLateAdmit();

    @Message("Refused answers that came after the end")
    String attemptLateRefuse();

    @Message("Let a student go on after the end")
    String attemptReopen();

    @Message("Anchored the journals of all running attempts")
    String attemptAnchor();

    @Message("Marked by key")
    String markingByKey();

    @Message("Marked an answer")
    String markingMark();

    @Message("Took or refused words on no list")
    String markingWords();

    @Message("Marked again after a decision on words")
    String markingWordsAgain();

    @Message("Marked again what follows on from an answer")
    String markingFollowOn();

    @Message("Set the grade key")
    String resultGradeKey();

    @Message("Released the results")
    String resultRelease();

    @Message("Added a candidate")
    String sessionCandidateAdd();

    @Message("Put a member of staff on the roster")
    String sessionCandidateStaff();

    @Message("Took a candidate out")
    String sessionCandidateRemove();

    @Message("Set the review window")
    String reviewWindow();

    @Message("Closed the review")
    String reviewClose();

    @Message("Wrote an objection")
    String reviewObject();

    @Message("Withdrew an objection")
    String reviewWithdraw();

    @Message("Decided an objection")
    String reviewDecide();

    @Message("Changed the session")
    String sessionChange();

    @Message("Closed the entry")
    String sessionEndStarting();

    @Message("Deleted the session")
    String sessionDelete();

    @Message("Exported the results")
    String resultExport();

    @Message("Recalculated a result")
    String resultRecalculate();

    @Message("Took a copy of the review")
    String reviewCopy();

    @Message("Edited a question on the pages")
    String bankEdit();

    @Message("Took the edit of a question back")
    String bankTakeBack();
}
