package de.tum.klausur.attempt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the exam page says about how one reads it and about its keys. */
@MessageBundle("examHelp")
interface ExamHelpMessages {

    @Message("Previous part")
    String previousPart();

    @Message("Next part")
    String nextPart();

    @Message("All problems on one page, instead of one at a time")
    String allOnOnePageLong();

    @Message("Help and display")
    String helpTitle();

    @Message("Reading")
    String reading();

    @Message("Text size")
    String textSize();

    @Message("More contrast")
    String moreContrast();

    @Message("Use these shortcuts")
    String useKeys();

    @Message("outside of fields; in a field with Alt")
    String outsideOfFields();

    @Message("Page Down")
    String pageDown();

    @Message("Page Up")
    String pageUp();

    @Message("Shift")
    String shift();

    @Message("Flag this part or remove its flag")
    String flagKey();

    @Message("Overview, and back")
    String toOverview();

    @Message("Next text size")
    String nextTextSize();

    @Message("Formula in a text")
    String formula();

    @Message("Calculator")
    String toCalculator();

    @Message("Close the notice about the time")
    String closeTimeNotice();

    @Message("In the overview the arrow keys move, Enter opens a part, and Escape takes you back to where you were.")
    String keysInOverview();

    @Message("On a Mac, Alt is the Option key and Page Down is Fn with the down arrow.")
    String keysOnMac();
}
