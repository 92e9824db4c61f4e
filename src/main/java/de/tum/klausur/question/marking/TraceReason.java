package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.OptionId;

/**
 * Why credits were given or not, by what the reason speaks about. Options are named as in the author's file, items by their
 * ids; whoever shows a reason turns them into what the student saw. Numbers are kept as {@link ShownNumber} writes them,
 * credits and shares as exact decimals. How reasons are stored: {@link StoredTraceLine}.
 */
public sealed interface TraceReason {

    /** Reasons on the response as a whole. */
    sealed interface OfResponse extends TraceReason {}

    /** Nothing was ticked, typed or filled in. */
    record NoResponse() implements OfResponse {}

    /**
     * The key was computed again from what was written in an earlier part.
     *
     * @param part that part's letter
     */
    record FollowedOn(String part, String value) implements OfResponse {}

    /**
     * The key was computed again from what a marker read in an earlier part that the key could not read.
     *
     * @param part that part's letter
     * @param value as the marker wrote it
     */
    record FollowedOnAsRead(String part, String value) implements OfResponse {}

    /** No value could be read in an earlier part, so that the key alone counts. */
    record NoValueRead(String part) implements OfResponse {}

    /** A share is no step of 0.5 and was rounded. */
    record ShareRounded(String numerator, String denominator, String worth) implements OfResponse {}

    /** Reasons on the ticks of a choice. */
    sealed interface OfOptions extends TraceReason {}

    /** Reasons on one option: a piece of the key. */
    sealed interface OfOption extends OfOptions {

        OptionId option();
    }

    /** A right option, ticked. */
    record OptionRightlyTicked(OptionId option) implements OfOption {}

    /** A wrong option, ticked. */
    record OptionWronglyTicked(OptionId option) implements OfOption {}

    /** A right option, not ticked. */
    record OptionMissed(OptionId option) implements OfOption {}

    /** A wrong option, left alone, where that earns its share. */
    record OptionRightlyLeft(OptionId option) implements OfOption {}

    /** Every option is as the key has it. */
    record AllOptionsRight(int all) implements OfOptions {}

    /** "None of these" was chosen, and no option is right. */
    record NoneRight(int all) implements OfOptions {}

    /**
     * "None of these" was chosen, yet options are right.
     *
     * @param right how many of all are right
     */
    record NoneWrong(int right, int all) implements OfOptions {}

    /** Left blank, which in this exam counts as "None of these". */
    record BlankCountsAsNone() implements OfOptions {}

    /** No option is right, and none was ticked. Only in marks from before there was a "None of these". */
    record NothingToTick(int all) implements OfOptions {}

    /**
     * All or nothing: at least one option differs from the key.
     *
     * @param wrong how many of all differ
     */
    record SomeOptionsWrong(int wrong, int all) implements OfOptions {}

    /** Each option as the key has it earns its share, each other one takes as much away. */
    record OptionsBalance(int asInKey, int wrong, int all) implements OfOptions {}

    /**
     * Rightly less wrongly ticked options.
     *
     * @param right how many options are right, ticked or not
     */
    record OptionsNet(int rightlyTicked, int wronglyTicked, int right) implements OfOptions {}

    /**
     * Options left alone earn their share only where something is ticked, and nothing is. Only in marks from before there
     * was a "None of these".
     */
    record OptionsUntouched() implements OfOptions {}

    /** Reasons on the verdict on a statement. */
    sealed interface OfVerdict extends TraceReason {}

    /** The verdict is right. */
    record VerdictRight(boolean given) implements OfVerdict {}

    /** The verdict is wrong. */
    record VerdictWrong(boolean given) implements OfVerdict {}

    /** A reason without a verdict. */
    record VerdictMissing() implements OfVerdict {}

    /** The verdict is right, but no reason was given. */
    record ReasonMissing() implements OfVerdict {}

    /** Reasons on a number; what was given is told as it was read. */
    sealed interface OfNumber extends TraceReason {}

    /** The number is the key, or another that earns all. */
    record NumberExact(String given, String key) implements OfNumber {}

    /** The number is near enough. */
    record NumberWithinTolerance(String given, String key, String tolerance) implements OfNumber {}

    /**
     * The number fits a further accepted one that earns less.
     *
     * @param accepted the one that it fits
     */
    record NumberPartly(String given, String accepted, String key) implements OfNumber {}

    /** The number is too far off. */
    record NumberOff(String given, String key, String tolerance) implements OfNumber {}

    /** Reasons on an expression; what was given is told as it was typed. */
    sealed interface OfExpression extends TraceReason {}

    /** The expression has the key's value. */
    record ExpressionRight(String given, String key) implements OfExpression {}

    /** The expression has the value of a further accepted one. */
    record ExpressionPartly(String given, String accepted) implements OfExpression {}

    /** The expression has the value of nothing that is accepted. */
    record ExpressionOff(String given, String key) implements OfExpression {}

    /** Reasons on a shape; what was given is told as it was read. */
    sealed interface OfShape extends TraceReason {}

    /** The shape fits the whole key, or another that earns all. */
    record ShapeRight(String given, String key) implements OfShape {}

    /** The shape fits a further accepted shape that earns less. */
    record ShapePartly(String given, String accepted) implements OfShape {}

    /** The shape fits nothing that is accepted. */
    record ShapeOff(String given, String key) implements OfShape {}

    /** The shape has more or fewer axes than the key. */
    record RankOff(int given, int key) implements OfShape {}

    /**
     * One size differs from the key.
     *
     * @param axis from 1
     * @param given the size or name as read
     */
    record AxisOff(int axis, String given, String key) implements OfShape {}

    /** Reasons on words; what was given is told as it was typed. */
    sealed interface OfWords extends TraceReason {}

    /** The words are accepted. */
    record WordingAccepted(String given, String accepted) implements OfWords {}

    /** The words are accepted but for letters. */
    record WordingMistyped(String given, String accepted) implements OfWords {}

    /**
     * The words are not among the accepted ones.
     *
     * @param key the first accepted wording
     */
    record WordingUnknown(String given, String key) implements OfWords {}

    /** The words are on no list, and nobody has looked at them yet. */
    record WordingUnmatched(String given) implements OfWords {}

    /** A person takes the words, though they are on no list. */
    record WordingTaken(String given) implements OfWords {}

    /** A person found that the words of a list say what an accepted wording says. */
    record WordingTakenAs(String given, String accepted) implements OfWords {}

    /** A person has looked at the words, which are on no list, and refused them. */
    record WordingRefused(String given) implements OfWords {}

    /** An answer of a list that is not among the accepted ones. */
    record ListedUnknown(String given) implements OfWords {}

    /** An answer of a list that says what an earlier one said. */
    record ListedTwice(String given, String earlier) implements OfWords {}

    /**
     * Answers beyond those that count.
     *
     * @param counted how many count
     * @param rest what was not looked at
     */
    record ListedBeyond(int counted, String rest) implements OfWords {}

    /** The answers of a list add up to more than the part is worth. */
    record ListCapped(String sum, String worth) implements OfWords {}

    /** Reasons that sum up fields. */
    sealed interface OfFields extends TraceReason {}

    /** All fields are as the key has them. */
    record AllFieldsRight(int all) implements OfFields {}

    /** Each right field earns its share. */
    record SomeFieldsRight(int right, int all) implements OfFields {}

    /** All or nothing: at least one field differs from the key. */
    record SomeFieldsWrong(int wrong, int all) implements OfFields {}

    /** Reasons on an entry of a matrix, its row and column from 1. */
    sealed interface OfMatrix extends TraceReason {

        int row();

        int column();
    }

    /** The entry differs. */
    record EntryOff(int row, int column, String given, String key) implements OfMatrix {}

    /** The entry is empty. */
    record EntryMissing(int row, int column, String key) implements OfMatrix {}

    /** Reasons on a left side of a matching, all by their ids. */
    sealed interface OfPairs extends TraceReason {

        int left();
    }

    /** Matched rightly. */
    record PairRight(int left, String given) implements OfPairs {}

    /** Matched wrongly. */
    record PairWrong(int left, String given, String key) implements OfPairs {}

    /** Not matched. */
    record PairMissing(int left, String key) implements OfPairs {}

    /** Reasons on an order; places are from 1. */
    sealed interface OfOrder extends TraceReason {}

    /** What belongs where, and behind what: a piece of the key. */
    sealed interface OfPlaces extends OfOrder {}

    /** The order is the key's. */
    record OrderRight(int all) implements OfOrder {}

    /** The order is not the key's, and only that earns credits. */
    record OrderWrong() implements OfOrder {}

    /** An item stands elsewhere. */
    record ItemElsewhere(int item, int given, int key) implements OfPlaces {}

    /** An item has no place. */
    record ItemUnplaced(int item, int key) implements OfOrder {}

    /** Two or more items share a place, which therefore counts as none. */
    record PlaceShared(int place) implements OfOrder {}

    /** Fewest items that would have to be moved to get the right order, and each of them costs its share. */
    record ItemsToMove(int moved, int all) implements OfOrder {}

    /** One of these items. */
    record ItemToMove(int item) implements OfPlaces {}

    /** Half of the items or more would have to be moved. */
    record OrderMostlyWrong(int moved, int all) implements OfOrder {}

    /** An item stands directly behind the one before it in the key. */
    record NeighboursRight(int first, int second) implements OfPlaces {}

    /** An item should stand directly behind another and doesn't. */
    record NeighboursApart(int first, int second) implements OfPlaces {}

    /** Each right pair of neighbours earns its share. */
    record SomeNeighboursRight(int right, int all) implements OfOrder {}

    /** Reasons on a gap, by its name; options by their places in the author's file. */
    sealed interface OfGaps extends TraceReason {

        String gap();
    }

    /** What follows is about this gap. */
    record Gap(String gap) implements OfGaps {}

    /** The right choice for a gap. */
    record GapChoiceRight(String gap, String given) implements OfGaps {}

    /** A wrong choice for a gap. */
    record GapChoiceWrong(String gap, String given, String key) implements OfGaps {}

    /** An empty gap. */
    record GapMissing(String gap) implements OfGaps {}

    /** Reasons on a point of a figure. */
    sealed interface OfPoint extends TraceReason {}

    /** The point lies in one of the regions. */
    record PointInside(String x, String y) implements OfPoint {}

    /** The point lies in none of the regions. */
    record PointOutside(String x, String y) implements OfPoint {}

    /** Only one coordinate of the point is given. */
    record PointIncomplete() implements OfPoint {}

    /** Reasons by a rubric. */
    sealed interface OfRubric extends TraceReason {}

    /**
     * An item, ticked by a marker.
     *
     * @param item its id
     */
    record RubricItem(String item) implements OfRubric {}

    /** The items add up to more than the part is worth. */
    record RubricCapped(String sum, String worth) implements OfRubric {}

    /** The items add up to less than 0. */
    record RubricFloored(String sum) implements OfRubric {}

    /** No item applies. */
    record RubricNothing() implements OfRubric {}
}
