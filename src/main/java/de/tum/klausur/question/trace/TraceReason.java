package de.tum.klausur.question.trace;

/**
 * Why credits were given or not. Each constant lists the values its lines carry. An option is named by its place in the
 * author's file; whoever shows the line turns it into the letter that the student saw.
 */
public enum TraceReason {
    /** Nothing was ticked or typed. No values. */
    NO_RESPONSE,
    /** The key was computed again from what was written in an earlier part. Values: that part's letter, the value. */
    FOLLOWED_ON,

    /** A right option, ticked. Values: its place. */
    OPTION_RIGHTLY_TICKED,
    /** A wrong option, ticked. Values: its place. */
    OPTION_WRONGLY_TICKED,
    /** A right option, not ticked. Values: its place. */
    OPTION_MISSED,
    /** Every option is as the key has it. Values: how many options there are. */
    ALL_OPTIONS_RIGHT,
    /** No option is right, and none was ticked. Values: how many options there are. */
    NOTHING_TO_TICK,
    /** All or nothing: at least one option differs from the key. Values: how many differ, how many there are. */
    SOME_OPTIONS_WRONG,

    /** The number is the key. Values: the number as read, the key. */
    NUMBER_EXACT,
    /** The number is near enough. Values: the number as read, the key, the tolerance. */
    NUMBER_WITHIN_TOLERANCE,
    /** The number is too far off. Values: the number as read, the key, the tolerance. */
    NUMBER_OFF,

    /** The shape fits the whole key. Values: the shape as read, the key. */
    SHAPE_RIGHT,
    /** The shape fits a further accepted shape. Values: the shape as read, that shape. */
    SHAPE_PARTLY,
    /** The shape fits nothing that is accepted. Values: the shape as read, the key. */
    SHAPE_OFF,
    /** One size differs from the key. Values: the axis from 1, the size as read, the key's size. */
    AXIS_OFF,

    /** The words are accepted. Values: the words as typed, the accepted wording. */
    WORDING_ACCEPTED,
    /** The words are not among the accepted ones. Values: the words as typed, the first accepted wording. */
    WORDING_UNKNOWN,

    /** A rubric item, ticked by a marker. Values: the item's id. */
    RUBRIC_ITEM,
    /** The items add up to more than the part is worth. Values: their sum, the part's credits. */
    RUBRIC_CAPPED,
    /** The items add up to less than 0. Values: their sum. */
    RUBRIC_FLOORED,
    /** No rubric item applies. No values. */
    RUBRIC_NOTHING
}
