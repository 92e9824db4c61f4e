package de.tum.klausur.marking.shown;

import de.tum.klausur.question.marking.TraceReason.AllFieldsRight;
import de.tum.klausur.question.marking.TraceReason.EntryMissing;
import de.tum.klausur.question.marking.TraceReason.EntryOff;
import de.tum.klausur.question.marking.TraceReason.Gap;
import de.tum.klausur.question.marking.TraceReason.GapChoiceRight;
import de.tum.klausur.question.marking.TraceReason.GapChoiceWrong;
import de.tum.klausur.question.marking.TraceReason.GapMissing;
import de.tum.klausur.question.marking.TraceReason.ItemElsewhere;
import de.tum.klausur.question.marking.TraceReason.ItemToMove;
import de.tum.klausur.question.marking.TraceReason.ItemUnplaced;
import de.tum.klausur.question.marking.TraceReason.ItemsToMove;
import de.tum.klausur.question.marking.TraceReason.NeighboursApart;
import de.tum.klausur.question.marking.TraceReason.NeighboursRight;
import de.tum.klausur.question.marking.TraceReason.OfFields;
import de.tum.klausur.question.marking.TraceReason.OfGaps;
import de.tum.klausur.question.marking.TraceReason.OfMatrix;
import de.tum.klausur.question.marking.TraceReason.OfOrder;
import de.tum.klausur.question.marking.TraceReason.OfPairs;
import de.tum.klausur.question.marking.TraceReason.OfPlaces;
import de.tum.klausur.question.marking.TraceReason.OfPoint;
import de.tum.klausur.question.marking.TraceReason.OrderMostlyWrong;
import de.tum.klausur.question.marking.TraceReason.OrderRight;
import de.tum.klausur.question.marking.TraceReason.OrderWrong;
import de.tum.klausur.question.marking.TraceReason.PairMissing;
import de.tum.klausur.question.marking.TraceReason.PairRight;
import de.tum.klausur.question.marking.TraceReason.PairWrong;
import de.tum.klausur.question.marking.TraceReason.PlaceShared;
import de.tum.klausur.question.marking.TraceReason.PointIncomplete;
import de.tum.klausur.question.marking.TraceReason.PointInside;
import de.tum.klausur.question.marking.TraceReason.PointOutside;
import de.tum.klausur.question.marking.TraceReason.SomeFieldsRight;
import de.tum.klausur.question.marking.TraceReason.SomeFieldsWrong;
import de.tum.klausur.question.marking.TraceReason.SomeNeighboursRight;
import java.util.Optional;

/** Words for what is filled into fields. */
final class FieldTexts {

    private FieldTexts() {}

    static String fields(OfFields reason, ShownPart shown) {
        TraceMessages texts = shown.texts();
        return switch (reason) {
            case AllFieldsRight(int all) -> texts.allFieldsRight(shown.count(all));
            case SomeFieldsRight(int right, int all) -> texts.someFieldsRight(shown.count(right), shown.count(all));
            case SomeFieldsWrong(int wrong, int all) -> texts.someFieldsWrong(shown.count(wrong), shown.count(all));
        };
    }

    static String matrix(OfMatrix reason, ShownPart shown) {
        TraceMessages texts = shown.texts();
        String entry = shown.entry(reason.row(), reason.column());
        return switch (reason) {
            case EntryOff off ->
                shown.keys()
                        ? texts.entryOff(entry, shown.number(off.given()), shown.key(off.given(), off.key()))
                        : texts.entryOffKeyless(entry, shown.number(off.given()));
            case EntryMissing missing ->
                shown.keys() ? texts.entryMissing(entry, shown.key(missing.key())) : texts.entryMissingKeyless(entry);
        };
    }

    static String pairs(OfPairs reason, ShownPart shown) {
        TraceMessages texts = shown.texts();
        String left = shown.left(reason.left());
        return switch (reason) {
            case PairRight right -> texts.pairRight(left, shown.right(right.given()));
            case PairWrong wrong ->
                shown.keys()
                        ? texts.pairWrong(left, shown.right(wrong.given()), shown.right(wrong.key()))
                        : texts.pairWrongKeyless(left, shown.right(wrong.given()));
            case PairMissing missing ->
                shown.keys() ? texts.pairMissing(left, shown.right(missing.key())) : texts.pairMissingKeyless(left);
        };
    }

    /** What belongs where is the key, and so are neighbours. */
    static Optional<String> order(OfOrder reason, ShownPart shown) {
        TraceMessages texts = shown.texts();
        return switch (reason) {
            case OfPlaces places -> shown.keys() ? Optional.of(places(places, shown)) : Optional.empty();
            case OrderRight(int all) -> Optional.of(texts.orderRight(shown.count(all)));
            case OrderWrong() -> Optional.of(texts.orderWrong());
            case PlaceShared(int place) -> Optional.of(texts.placeShared(shown.count(place)));
            case ItemsToMove(int moved, int all) ->
                Optional.of(texts.itemsToMove(shown.count(moved), shown.count(all)));
            case OrderMostlyWrong(int moved, int all) ->
                Optional.of(texts.orderMostlyWrong(shown.count(moved), shown.count(all)));
            case SomeNeighboursRight(int right, int all) ->
                Optional.of(texts.someNeighboursRight(shown.count(right), shown.count(all)));
            case ItemUnplaced(int item, int key) ->
                Optional.of(
                        shown.keys()
                                ? texts.itemUnplaced(shown.ordered(item), shown.count(key))
                                : texts.itemUnplacedKeyless(shown.ordered(item)));
        };
    }

    private static String places(OfPlaces reason, ShownPart shown) {
        TraceMessages texts = shown.texts();
        return switch (reason) {
            case ItemElsewhere(int item, int given, int key) ->
                texts.itemElsewhere(shown.ordered(item), shown.count(given), shown.count(key));
            case ItemToMove(int item) -> texts.itemToMove(shown.ordered(item));
            case NeighboursRight(int first, int second) ->
                texts.neighboursRight(shown.ordered(first), shown.ordered(second));
            case NeighboursApart(int first, int second) ->
                texts.neighboursApart(shown.ordered(first), shown.ordered(second));
        };
    }

    static String gaps(OfGaps reason, ShownPart shown) {
        TraceMessages texts = shown.texts();
        String gap = shown.text(reason.gap());
        return switch (reason) {
            case Gap named -> texts.gap(gap);
            case GapMissing missing -> texts.gapMissing(gap);
            case GapChoiceRight right -> texts.gapChoiceRight(gap, shown.choice(gap, right.given()));
            case GapChoiceWrong wrong ->
                shown.keys()
                        ? texts.gapChoiceWrong(gap, shown.choice(gap, wrong.given()), shown.choice(gap, wrong.key()))
                        : texts.gapChoiceWrongKeyless(gap, shown.choice(gap, wrong.given()));
        };
    }

    static String point(OfPoint reason, ShownPart shown) {
        TraceMessages texts = shown.texts();
        return switch (reason) {
            case PointInside(String x, String y) -> texts.pointInside(shown.number(x), shown.number(y));
            case PointOutside(String x, String y) -> texts.pointOutside(shown.number(x), shown.number(y));
            case PointIncomplete() -> texts.pointIncomplete();
        };
    }
}
