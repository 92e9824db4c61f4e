package de.tum.klausur.question.marking;

/**
 * Why credits were given or not. Each constant lists the values its lines carry. An option is named by its place in the
 * author's file, an item by its id; whoever shows the line turns them into what the student saw.
 */
public enum TraceReason {
    /** Nothing was ticked, typed or filled in. No values. */
    NO_RESPONSE(Topic.RESPONSE),
    /** The key was computed again from what was written in an earlier part. Values: that part's letter, the value. */
    FOLLOWED_ON(Topic.RESPONSE),
    /**
     * The key was computed again from what a marker read in an earlier part that the key could not read. Values: that
     * part's letter, the value as the marker wrote it.
     */
    FOLLOWED_ON_AS_READ(Topic.RESPONSE),
    /** No value could be read in an earlier part, so that the key alone counts. Values: that part's letter. */
    NO_VALUE_READ(Topic.RESPONSE),

    /** A right option, ticked. Values: its place. */
    OPTION_RIGHTLY_TICKED(Topic.OPTIONS),
    /** A wrong option, ticked. Values: its place. */
    OPTION_WRONGLY_TICKED(Topic.OPTIONS),
    /** A right option, not ticked. Values: its place. */
    OPTION_MISSED(Topic.OPTIONS),
    /** Every option is as the key has it. Values: how many options there are. */
    ALL_OPTIONS_RIGHT(Topic.OPTIONS),
    /** "None of these" was chosen, and no option is right. Values: how many options there are. */
    NONE_RIGHT(Topic.OPTIONS),
    /** "None of these" was chosen, yet options are right. Values: how many are right, how many there are. */
    NONE_WRONG(Topic.OPTIONS),
    /** Left blank, which in this exam counts as "None of these". No values. */
    BLANK_COUNTS_AS_NONE(Topic.OPTIONS),
    /**
     * No option is right, and none was ticked. Only in marks from before there was a "None of these". Values: how many
     * options there are.
     */
    NOTHING_TO_TICK(Topic.OPTIONS),
    /** All or nothing: at least one option differs from the key. Values: how many differ, how many there are. */
    SOME_OPTIONS_WRONG(Topic.OPTIONS),
    /** A wrong option, left alone, where that earns its share. Values: its place. */
    OPTION_RIGHTLY_LEFT(Topic.OPTIONS),
    /**
     * Each option as the key has it earns its share, each other one takes as much away. Values: how many are as the key
     * has them, how many differ, how many there are.
     */
    OPTIONS_BALANCE(Topic.OPTIONS),
    /** Rightly less wrongly ticked options. Values: how many are ticked rightly, wrongly, how many are right. */
    OPTIONS_NET(Topic.OPTIONS),
    /**
     * Options left alone earn their share only where something is ticked, and nothing is. Only in marks from before there
     * was a "None of these". No values.
     */
    OPTIONS_UNTOUCHED(Topic.OPTIONS),

    /** The verdict on the statement is right. Values: {@code true} or {@code false}, as given. */
    VERDICT_RIGHT(Topic.VERDICT),
    /** The verdict is wrong. Values: {@code true} or {@code false}, as given. */
    VERDICT_WRONG(Topic.VERDICT),
    /** A reason without a verdict. No values. */
    VERDICT_MISSING(Topic.VERDICT),
    /** The verdict is right, but no reason was given. No values. */
    REASON_MISSING(Topic.VERDICT),

    /** The number is the key, or another that earns all. Values: the number as read, the key. */
    NUMBER_EXACT(Topic.NUMBER),
    /**
     * The number is near enough. Values: the number as read, the key, the tolerance as {@link ShownNumber} writes it.
     */
    NUMBER_WITHIN_TOLERANCE(Topic.NUMBER),
    /** The number fits a further accepted one that earns less. Values: the number as read, that number, the key. */
    NUMBER_PARTLY(Topic.NUMBER),
    /** The number is too far off. Values: the number as read, the key, the tolerance. */
    NUMBER_OFF(Topic.NUMBER),

    /** The expression has the key's value. Values: the expression as typed, the key. */
    EXPRESSION_RIGHT(Topic.EXPRESSION),
    /** The expression has the value of a further accepted one. Values: the expression as typed, that one. */
    EXPRESSION_PARTLY(Topic.EXPRESSION),
    /** The expression has the value of nothing that is accepted. Values: the expression as typed, the key. */
    EXPRESSION_OFF(Topic.EXPRESSION),

    /** The shape fits the whole key, or another that earns all. Values: the shape as read, that shape. */
    SHAPE_RIGHT(Topic.SHAPE),
    /** The shape fits a further accepted shape that earns less. Values: the shape as read, that shape. */
    SHAPE_PARTLY(Topic.SHAPE),
    /** The shape fits nothing that is accepted. Values: the shape as read, the key. */
    SHAPE_OFF(Topic.SHAPE),
    /** The shape has more or fewer axes than the key. Values: how many it has, how many the key has. */
    RANK_OFF(Topic.SHAPE),
    /** One size differs from the key. Values: the axis from 1, the size or name as read, the key's. */
    AXIS_OFF(Topic.SHAPE),

    /** The words are accepted. Values: the words as typed, the accepted wording. */
    WORDING_ACCEPTED(Topic.WORDS),
    /** The words are accepted but for letters. Values: the words as typed, the accepted wording. */
    WORDING_MISTYPED(Topic.WORDS),
    /** The words are not among the accepted ones. Values: the words as typed, the first accepted wording. */
    WORDING_UNKNOWN(Topic.WORDS),
    /** The words are on no list, and nobody has looked at them yet. Values: the words as typed. */
    WORDING_UNMATCHED(Topic.WORDS),
    /** A person takes the words, though they are on no list. Values: the words as typed. */
    WORDING_TAKEN(Topic.WORDS),
    /**
     * A person found that the words of a list say what an accepted wording says. Values: the words as typed, that wording.
     */
    WORDING_TAKEN_AS(Topic.WORDS),
    /** A person has looked at the words, which are on no list, and refused them. Values: the words as typed. */
    WORDING_REFUSED(Topic.WORDS),
    /** An answer of a list that is not among the accepted ones. Values: the words as typed. */
    LISTED_UNKNOWN(Topic.WORDS),
    /** An answer of a list that says what an earlier one said. Values: the words as typed, the earlier ones. */
    LISTED_TWICE(Topic.WORDS),
    /** Answers beyond those that count. Values: how many count, what was not looked at. */
    LISTED_BEYOND(Topic.WORDS),
    /** The answers of a list add up to more than the part is worth. Values: their sum, the part's credits. */
    LIST_CAPPED(Topic.WORDS),

    /** A share is no step of 0.5 and was rounded. Values: its numerator, its denominator, the part's credits. */
    SHARE_ROUNDED(Topic.RESPONSE),
    /** All fields are as the key has them. Values: how many there are. */
    ALL_FIELDS_RIGHT(Topic.FIELDS),
    /** Each right field earns its share. Values: how many are right, how many there are. */
    SOME_FIELDS_RIGHT(Topic.FIELDS),
    /** All or nothing: at least one field differs from the key. Values: how many differ, how many there are. */
    SOME_FIELDS_WRONG(Topic.FIELDS),

    /** An entry of a matrix differs. Values: row and column from 1, the number as read, the key's. */
    ENTRY_OFF(Topic.MATRIX),
    /** An entry of a matrix is empty. Values: row and column from 1, the key's number. */
    ENTRY_MISSING(Topic.MATRIX),

    /** A left side is matched rightly. Values: the left side's id, the right side's. */
    PAIR_RIGHT(Topic.PAIRS),
    /** A left side is matched wrongly. Values: the left side's id, the id of the right side given, the key's. */
    PAIR_WRONG(Topic.PAIRS),
    /** A left side is not matched. Values: its id, the id of the key's right side. */
    PAIR_MISSING(Topic.PAIRS),

    /** The order is the key's. Values: how many items there are. */
    ORDER_RIGHT(Topic.ORDER),
    /** The order is not the key's, and only that earns credits. No values. */
    ORDER_WRONG(Topic.ORDER),
    /** An item stands elsewhere. Values: its id, the place given, the key's place. */
    ITEM_ELSEWHERE(Topic.ORDER),
    /** An item has no place. Values: its id, the key's place. */
    ITEM_UNPLACED(Topic.ORDER),
    /** Two or more items share a place, which therefore counts as none. Values: the place. */
    PLACE_SHARED(Topic.ORDER),
    /**
     * Fewest items that would have to be moved to get the right order, and each of them costs its share. Values: how many,
     * how many items there are.
     */
    ITEMS_TO_MOVE(Topic.ORDER),
    /** One of these items. Values: its id. */
    ITEM_TO_MOVE(Topic.ORDER),
    /** Half of the items or more would have to be moved. Values: how many, how many items there are. */
    ORDER_MOSTLY_WRONG(Topic.ORDER),
    /** An item stands directly behind the one before it in the key. Values: both ids, the earlier first. */
    NEIGHBOURS_RIGHT(Topic.ORDER),
    /** An item should stand directly behind another and doesn't. Values: both ids, the earlier first. */
    NEIGHBOURS_APART(Topic.ORDER),
    /** Each right pair of neighbours earns its share. Values: how many are right, how many there are. */
    SOME_NEIGHBOURS_RIGHT(Topic.ORDER),

    /** What follows is about this gap. Values: its name. */
    GAP(Topic.GAPS),
    /** The right choice for a gap. Values: the gap's name, the place of the option. */
    GAP_CHOICE_RIGHT(Topic.GAPS),
    /** A wrong choice for a gap. Values: the gap's name, the place of the option given, the key's. */
    GAP_CHOICE_WRONG(Topic.GAPS),
    /** An empty gap. Values: its name. */
    GAP_MISSING(Topic.GAPS),

    /** The point lies in one of the regions. Values: x, y. */
    POINT_INSIDE(Topic.POINT),
    /** The point lies in none of the regions. Values: x, y. */
    POINT_OUTSIDE(Topic.POINT),
    /** Only one coordinate of the point is given. No values. */
    POINT_INCOMPLETE(Topic.POINT),

    /** A rubric item, ticked by a marker. Values: the item's id. */
    RUBRIC_ITEM(Topic.RUBRIC),
    /** The items add up to more than the part is worth. Values: their sum, the part's credits. */
    RUBRIC_CAPPED(Topic.RUBRIC),
    /** The items add up to less than 0. Values: their sum. */
    RUBRIC_FLOORED(Topic.RUBRIC),
    /** No rubric item applies. No values. */
    RUBRIC_NOTHING(Topic.RUBRIC);

    /** What reasons speak about; whoever puts them into words treats one topic after the other. */
    public enum Topic {
        RESPONSE,
        OPTIONS,
        VERDICT,
        NUMBER,
        EXPRESSION,
        SHAPE,
        WORDS,
        FIELDS,
        MATRIX,
        PAIRS,
        ORDER,
        GAPS,
        POINT,
        RUBRIC
    }

    private final Topic topic;

    TraceReason(Topic topic) {
        this.topic = topic;
    }

    public Topic topic() {
        return topic;
    }
}
