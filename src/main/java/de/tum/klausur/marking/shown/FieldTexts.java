package de.tum.klausur.marking.shown;

import java.util.Optional;

/** Words for what is filled into fields. */
final class FieldTexts {

    private FieldTexts() {}

    static String fields(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case ALL_FIELDS_RIGHT -> texts.allFieldsRight(said.text(0));
            case SOME_FIELDS_RIGHT -> texts.someFieldsRight(said.text(0), said.text(1));
            case SOME_FIELDS_WRONG -> texts.someFieldsWrong(said.text(0), said.text(1));
            default -> throw said.isElsewhere();
        };
    }

    static String matrix(Said said, TraceMessages texts) {
        String entry = said.entry(texts);
        return switch (said.line().reason()) {
            case ENTRY_OFF ->
                said.keys()
                        ? texts.entryOff(entry, said.number(2), said.key(2, 3))
                        : texts.entryOffKeyless(entry, said.number(2));
            case ENTRY_MISSING ->
                said.keys() ? texts.entryMissing(entry, said.key(2)) : texts.entryMissingKeyless(entry);
            default -> throw said.isElsewhere();
        };
    }

    static String pairs(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case PAIR_RIGHT -> texts.pairRight(said.left(), said.right(1));
            case PAIR_WRONG ->
                said.keys()
                        ? texts.pairWrong(said.left(), said.right(1), said.right(2))
                        : texts.pairWrongKeyless(said.left(), said.right(1));
            case PAIR_MISSING ->
                said.keys() ? texts.pairMissing(said.left(), said.right(1)) : texts.pairMissingKeyless(said.left());
            default -> throw said.isElsewhere();
        };
    }

    static Optional<String> order(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case ORDER_RIGHT -> Optional.of(texts.orderRight(said.text(0)));
            case ORDER_WRONG -> Optional.of(texts.orderWrong());
            case PLACE_SHARED -> Optional.of(texts.placeShared(said.text(0)));
            case ITEMS_TO_MOVE -> Optional.of(texts.itemsToMove(said.text(0), said.text(1)));
            case ORDER_MOSTLY_WRONG -> Optional.of(texts.orderMostlyWrong(said.text(0), said.text(1)));
            case SOME_NEIGHBOURS_RIGHT -> Optional.of(texts.someNeighboursRight(said.text(0), said.text(1)));
            case ITEM_UNPLACED ->
                Optional.of(
                        said.keys()
                                ? texts.itemUnplaced(said.ordered(0), said.text(1))
                                : texts.itemUnplacedKeyless(said.ordered(0)));
            // what belongs where is the key, and so are neighbours
            default -> said.keys() ? Optional.of(ofItems(said, texts)) : Optional.empty();
        };
    }

    private static String ofItems(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case ITEM_ELSEWHERE -> texts.itemElsewhere(said.ordered(0), said.text(1), said.text(2));
            case ITEM_TO_MOVE -> texts.itemToMove(said.ordered(0));
            case NEIGHBOURS_RIGHT -> texts.neighboursRight(said.ordered(0), said.ordered(1));
            case NEIGHBOURS_APART -> texts.neighboursApart(said.ordered(0), said.ordered(1));
            default -> throw said.isElsewhere();
        };
    }

    static String gaps(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case GAP -> texts.gap(said.text(0));
            case GAP_MISSING -> texts.gapMissing(said.text(0));
            case GAP_CHOICE_RIGHT -> texts.gapChoiceRight(said.text(0), said.choice(1));
            case GAP_CHOICE_WRONG ->
                said.keys()
                        ? texts.gapChoiceWrong(said.text(0), said.choice(1), said.choice(2))
                        : texts.gapChoiceWrongKeyless(said.text(0), said.choice(1));
            default -> throw said.isElsewhere();
        };
    }

    static String point(Said said, TraceMessages texts) {
        return switch (said.line().reason()) {
            case POINT_INSIDE -> texts.pointInside(said.number(0), said.number(1));
            case POINT_OUTSIDE -> texts.pointOutside(said.number(0), said.number(1));
            case POINT_INCOMPLETE -> texts.pointIncomplete();
            default -> throw said.isElsewhere();
        };
    }
}
