package de.tum.klausur.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The actions of all rooms in words: {@code room.some-act} is told by {@code roomSomeAct}. An action without words is shown
 * as it is.
 */
@MessageBundle("action")
public interface ActionMessages {

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

    @Message("Started the attempt")
    String attemptStart();

    @Message("Handed in")
    String attemptHandIn();

    @Message("Closed the attempt at its deadline")
    String attemptClose();

    @Message("Marked by key")
    String markingByKey();
}
