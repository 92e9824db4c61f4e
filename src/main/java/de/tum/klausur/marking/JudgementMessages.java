package de.tum.klausur.marking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be wrong with a judgement. */
@MessageBundle("judgement")
interface JudgementMessages {

    @Message("Give credits from 0 to {most} in steps of 0.5.")
    String creditsForm(String most);

    @Message("Say in a sentence why: the student reads it.")
    String commentMissing();

    @Message("Keep it below {longest} characters.")
    String commentTooLong(int longest);

    @Message("This part is marked by its rubric: tick items, and leave the credits out.")
    String creditsBesideRubric();

    @Message("This part has no rubric: give credits, and leave the items out.")
    String itemsWithoutRubric();

    @Message(
            "No item is ticked, which earns {#if credits == '1'}1 credit{#else}{credits} credits{/if}. Tick what applies, or say that nothing does.")
    String nothingTicked(String credits);

    @Message("Items are ticked, and yet none is said to apply. Decide for one of the two.")
    String tickedAndNone();

    @Message("The rubric has no item “{item}”. Please open the answer again.")
    String unknownItem(String item);

    @Message("The value as you read it must be a number, as a student would type it.")
    String valueNoNumber();

    @Message("The value as you read it must be a shape, such as 64 × 32 × 32.")
    String valueNoShape();

    @Message("The value as you read it must have {rows} × {columns} numbers: row by row, entries parted by blanks.")
    String valueNoMatrix(int rows, int columns);

    @Message("No part follows on from this one. Leave the value out.")
    String valueNotAsked();
}
