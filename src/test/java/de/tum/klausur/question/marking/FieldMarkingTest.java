package de.tum.klausur.question.marking;

import static de.tum.klausur.question.marking.FieldParts.FILE;
import static de.tum.klausur.question.marking.FieldParts.cloze;
import static de.tum.klausur.question.marking.FieldParts.filled;
import static de.tum.klausur.question.marking.FieldParts.gapMatch;
import static de.tum.klausur.question.marking.FieldParts.hotspot;
import static de.tum.klausur.question.marking.FieldParts.matching;
import static de.tum.klausur.question.marking.FieldParts.matrix;
import static de.tum.klausur.question.marking.FieldParts.onAxes;
import static de.tum.klausur.question.marking.FieldParts.ordering;
import static de.tum.klausur.question.marking.FieldParts.reasoned;
import static de.tum.klausur.question.marking.FieldParts.statement;
import static de.tum.klausur.question.marking.FieldParts.upload;
import static de.tum.klausur.question.marking.FieldParts.vector;
import static de.tum.klausur.question.marking.TraceLine.earned;
import static de.tum.klausur.question.marking.TraceLine.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.tum.klausur.question.marking.Outcome.ForMarker;
import de.tum.klausur.question.marking.Outcome.Marked;
import de.tum.klausur.question.part.OrderRule;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShareRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldMarkingTest {

    private static final Outcome UNREADABLE = new ForMarker(ForMarker.Reason.UNREADABLE);
    private static final Outcome RUBRIC = new ForMarker(ForMarker.Reason.RUBRIC);

    private static Outcome mark(Part part, String fields) {
        return Marking.mark(part, fields.isEmpty() ? filled() : filled(fields.split(" ")));
    }

    private static String credits(Part part, String fields) {
        Marked marked = mark(part, fields).byKey().orElseThrow();
        return part.credits().times(marked.fraction()).toString();
    }

    private static List<TraceLine> trace(Part part, String fields) {
        return mark(part, fields).byKey().orElseThrow().trace();
    }

    private static BigDecimal worth(String credits) {
        return new BigDecimal(credits);
    }

    @Test
    void verdictAloneEarnsAllOrNothing() {
        assertThat(trace(statement(false), "verdict=false"))
                .containsExactly(earned(new TraceReason.VerdictRight(false), worth("0.5")));
        assertThat(trace(statement(false), "verdict=true")).containsExactly(note(new TraceReason.VerdictWrong(true)));
        assertThat(credits(statement(true), "verdict=true")).isEqualTo("0.5");
        assertThat(credits(statement(true), "verdict=false")).isEqualTo("0.0");
    }

    @Test
    void reasonForTheRightVerdictGoesToAMarkerAndForAWrongOneEarnsNothing() {
        assertThat(mark(reasoned(true), "verdict=true reason=it")).isEqualTo(RUBRIC);
        assertThat(trace(reasoned(true), "verdict=false reason=it"))
                .containsExactly(note(new TraceReason.VerdictWrong(false)));
    }

    @Test
    void rightVerdictWithoutReasonEarnsItsOwnCreditsAtOnce() {
        assertThat(trace(reasoned(true), "verdict=true reason=\u00a0"))
                .containsExactly(
                        earned(new TraceReason.VerdictRight(true), worth("0.5")),
                        note(new TraceReason.ReasonMissing()));
        assertThat(credits(reasoned(true), "verdict=true")).isEqualTo("0.5");
    }

    @Test
    void reasonWithoutVerdictEarnsNothingAndSaysWhy() {
        assertThat(trace(reasoned(true), "reason=it")).containsExactly(note(new TraceReason.VerdictMissing()));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1=1 1.2=0 2.1=-1 2.2=2000, 2.0",
        "1.1=1 1.2=0 2.1=−1 2.2=2e3, 2.0",
        "1.1=1 1.2=0 2.1=-1 2.2=2001, 1.5",
        "1.1=1 1.2=0 2.1=-1, 1.5",
        "1.1=1, 0.5",
        "1.2=1, 0.0",
        "1.1=0 1.2=1 2.1=2000 2.2=-1, 0.0"
    })
    void eachEntryOfAMatrixEarnsItsShare(String fields, String credits) {
        assertThat(credits(matrix(ShareRule.EACH), fields)).isEqualTo(credits);
    }

    @Test
    void allOrNothingAsksForEveryEntry() {
        assertThat(credits(matrix(ShareRule.ALL_OR_NOTHING), "1.1=1 1.2=0 2.1=-1 2.2=2000"))
                .isEqualTo("2.0");
        assertThat(trace(matrix(ShareRule.ALL_OR_NOTHING), "1.1=1 1.2=3 2.1=-1"))
                .containsExactly(
                        note(new TraceReason.EntryOff(1, 2, "3", "0")),
                        note(new TraceReason.EntryMissing(2, 2, "2000")),
                        note(new TraceReason.SomeFieldsWrong(2, 4)));
    }

    @Test
    void shareThatIsNoHalfCreditIsRoundedAndTheTraceSaysSo() {
        assertThat(trace(vector(), "1.1=0.5 1.2=0,255 1.3=7"))
                .containsExactly(
                        note(new TraceReason.EntryOff(1, 3, "7", "0.125")),
                        note(new TraceReason.ShareRounded("2", "3", "1.0")),
                        earned(new TraceReason.SomeFieldsRight(2, 3), worth("0.5")));
        assertThat(trace(vector(), "1.1=0.5 1.2=0.25 1.3=0.135"))
                .containsExactly(earned(new TraceReason.AllFieldsRight(3), worth("1.0")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1=1 1.2=0 2.1=-1 2.2=2,000",
                "1.1=1 1.2=0 2.1=-1 2.2=2.000",
                "1.1=1 2.2=two",
                "1.1=1/0 1.2=0 2.1=-1 2.2=2000"
            })
    void unreadableOrMostLikelyGroupedEntryTakesTheMatrixToAMarker(String fields) {
        assertThat(mark(matrix(ShareRule.EACH), fields)).isEqualTo(UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "1=2 2=1 3=2, 1.5, 1.5",
        "1=2 2=1 3=3, 1.0, 0.0",
        "1=2 2=1, 1.0, 0.0",
        "1=2 2=2 3=2, 1.0, 0.0",
        "1=1 2=2 3=1, 0.0, 0.0",
        "1=3, 0.0, 0.0"
    })
    void eachPairEarnsItsShareOrAllAreAskedFor(String fields, String each, String all) {
        assertThat(credits(matching(ShareRule.EACH), fields)).isEqualTo(each);
        assertThat(credits(matching(ShareRule.ALL_OR_NOTHING), fields)).isEqualTo(all);
    }

    @Test
    void traceOfPairsNamesEach() {
        assertThat(trace(matching(ShareRule.EACH), "1=2 2=3"))
                .containsExactly(
                        note(new TraceReason.PairRight(1, "2")),
                        note(new TraceReason.PairWrong(2, "3", "1")),
                        note(new TraceReason.PairMissing(3, "2")),
                        earned(new TraceReason.SomeFieldsRight(1, 3), worth("0.5")));
    }

    @ParameterizedTest
    @CsvSource({
        "3=1 1=2 4=3 2=4, 1.5, 1.5, 1.5",
        "3=1 1=3 4=2 2=4, 1.0, 0.0, 0.0",
        "3=1 1=2 4=4 2=3, 1.0, 0.0, 0.5",
        "3=4 1=1 4=2 2=3, 1.0, 0.0, 1.0",
        "2=1 3=2 1=3 4=4, 1.0, 0.0, 1.0",
        "4=1 2=2 3=3 1=4, 0.0, 0.0, 1.0",
        "1=1 2=2 3=3 4=4, 0.0, 0.0, 0.0",
        "2=1 4=2 1=3 3=4, 0.0, 0.0, 0.0",
        "3=1 1=2 4=4, 1.0, 0.0, 0.5",
        "3=1 1=2, 0.0, 0.0, 0.5",
        "3=2 1=3, 0.0, 0.0, 0.5",
        "3=1 1=2 4=2 2=4, 0.0, 0.0, 0.0",
        "3=1 1=1 4=2 2=3, 0.0, 0.0, 0.5",
        "3=1, 0.0, 0.0, 0.0"
    })
    void orderEarnsByItemsToMoveOrAsAWholeOrByNeighbours(
            String fields, String perItem, String exact, String neighbours) {
        assertThat(credits(ordering(OrderRule.PER_ITEM), fields)).isEqualTo(perItem);
        assertThat(credits(ordering(OrderRule.EXACT), fields)).isEqualTo(exact);
        assertThat(credits(ordering(OrderRule.ADJACENT_PAIRS), fields)).isEqualTo(neighbours);
    }

    @Test
    void randomOrderOfFiveItemsEarnsLittleMoreThanAThird() {
        Ordering five = new Ordering(Parts.worth("2"), FieldParts.items(5), List.of(1, 2, 3, 4, 5), OrderRule.PER_ITEM);
        double earned = permutations(List.of(1, 2, 3, 4, 5))
                .mapToDouble(order -> Double.parseDouble(credits(five, fields(order))))
                .average()
                .orElseThrow();
        assertThat(earned / 2).isCloseTo(43.5 / 120, within(1e-9));
    }

    private static Stream<List<Integer>> permutations(List<Integer> items) {
        return items.isEmpty()
                ? Stream.of(List.of())
                : items.stream().flatMap(first -> {
                    List<Integer> others =
                            items.stream().filter(item -> !item.equals(first)).toList();
                    return permutations(others)
                            .map(rest -> Stream.concat(Stream.of(first), rest.stream())
                                    .toList());
                });
    }

    private static String fields(List<Integer> order) {
        return order.stream()
                .map(item -> item + "=" + (order.indexOf(item) + 1))
                .collect(Collectors.joining(" "));
    }

    @Test
    void traceOfAnOrderNamesTheFewestItemsThatWouldHaveToBeMoved() {
        assertThat(trace(ordering(OrderRule.PER_ITEM), "2=1 3=2 1=3 4=4"))
                .containsExactly(
                        note(new TraceReason.ItemToMove(2)), earned(new TraceReason.ItemsToMove(1, 4), worth("1.0")));
        assertThat(trace(ordering(OrderRule.PER_ITEM), "3=1 1=2"))
                .containsExactly(
                        note(new TraceReason.ItemUnplaced(4, 3)),
                        note(new TraceReason.ItemUnplaced(2, 4)),
                        note(new TraceReason.OrderMostlyWrong(2, 4)));
    }

    @Test
    void traceOfAnOrderSaysWhatStandsElsewhere() {
        assertThat(trace(ordering(OrderRule.EXACT), "3=1 1=3 4=2"))
                .containsExactly(
                        note(new TraceReason.ItemElsewhere(1, 3, 2)),
                        note(new TraceReason.ItemElsewhere(4, 2, 3)),
                        note(new TraceReason.ItemUnplaced(2, 4)),
                        note(new TraceReason.OrderWrong()));
        assertThat(trace(ordering(OrderRule.ADJACENT_PAIRS), "3=1 1=1 4=2 2=3"))
                .containsExactly(
                        note(new TraceReason.PlaceShared(1)),
                        note(new TraceReason.NeighboursApart(3, 1)),
                        note(new TraceReason.NeighboursApart(1, 4)),
                        note(new TraceReason.NeighboursRight(4, 2)),
                        earned(new TraceReason.SomeNeighboursRight(1, 3), worth("0.5")));
        assertThat(trace(ordering(OrderRule.EXACT), "3=1 1=2 4=3 2=4"))
                .containsExactly(earned(new TraceReason.OrderRight(4), worth("1.5")));
    }

    @Test
    void unreadablePlaceGoesToAMarker() {
        assertThat(mark(ordering(OrderRule.EXACT), "3=first 1=2 4=3 2=4")).isEqualTo(UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "'1=4,5 2=3 3=backward', 1.5",
        "'1=4.5 2=3 3=Backwards', 1.5",
        "'1=4.5 2=1 3=forward', 0.5",
        "2=3, 0.5",
        "'1=5 2=2 3=back', 0.0"
    })
    void eachGapEarnsItsOwnCredits(String fields, String credits) {
        assertThat(credits(cloze(), fields)).isEqualTo(credits);
    }

    @Test
    void traceOfGapsTellsEachByItsName() {
        assertThat(trace(cloze(), "1=4,5 2=1"))
                .containsExactly(
                        note(new TraceReason.Gap("1")),
                        earned(new TraceReason.NumberExact("4.5", "4.5"), worth("0.5")),
                        note(new TraceReason.GapChoiceWrong("2", "1", "3")),
                        note(new TraceReason.GapMissing("3")));
    }

    @Test
    void unreadableGapTakesAllToAMarker() {
        assertThat(mark(cloze(), "1=four 2=3")).isEqualTo(UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"1=1 2=2 3=3, 1.0, 1.0", "1=1 2=2, 0.5, 0.0", "1=1 2=1 3=1, 0.5, 0.0", "1=4 2=4 3=4, 0.0, 0.0"})
    void gapsOfAFigureShareThePartsCredits(String fields, String each, String all) {
        assertThat(credits(gapMatch(ShareRule.EACH), fields)).isEqualTo(each);
        assertThat(credits(gapMatch(ShareRule.ALL_OR_NOTHING), fields)).isEqualTo(all);
    }

    @Test
    void linesOfSharedGapsOnlyExplain() {
        assertThat(trace(gapMatch(ShareRule.EACH), "1=1 2=3 3=3"))
                .containsExactly(
                        note(new TraceReason.GapChoiceRight("1", "1")),
                        note(new TraceReason.GapChoiceWrong("2", "3", "2")),
                        note(new TraceReason.GapChoiceRight("3", "3")),
                        note(new TraceReason.ShareRounded("2", "3", "1.0")),
                        earned(new TraceReason.SomeFieldsRight(2, 3), worth("0.5")));
    }

    @ParameterizedTest
    @CsvSource({
        "x=210 y=96, 1.0",
        "x=228 y=96, 1.0",
        "x=228.001 y=96, 0.0",
        "'x=222,7 y=108,7', 1.0",
        "x=100 y=40, 1.0",
        "x=160 y=70, 1.0",
        "x=160 y=70.5, 0.0",
        "x=-1e30 y=1e30, 0.0"
    })
    void pointInsideARegionIsRightItsBorderIncluded(String fields, String credits) {
        assertThat(credits(hotspot(), fields)).isEqualTo(credits);
    }

    /** The circle around (210 | 96) with the radius 18 is the epochs 23 to 32, the losses 0.00836 to 0.0438. */
    @ParameterizedTest
    @CsvSource({
        "x=27.5 y=0.019, 1.0",
        "'x=27,5 y=0,019', 1.0",
        "x=27.5 y=1.9e-2, 1.0",
        "x=32 y=0.01905460717963247, 1.0",
        "x=32.001 y=0.01905460717963247, 0.0",
        "x=27.5 y=0.05, 0.0",
        "x=210 y=96, 0.0",
        "x=0 y=0.25118864315095801, 1.0",
        "x=0 y=0, 0.0",
        "x=0 y=-0.2, 0.0",
        "x=1e99 y=1e-99, 0.0"
    })
    void onAxesThePointIsGivenInTheirNumbers(String fields, String credits) {
        assertThat(credits(onAxes(), fields)).isEqualTo(credits);
    }

    @Test
    void theTraceTellsThePointAsItWasGiven() {
        assertThat(trace(onAxes(), "x=27,5 y=0.019"))
                .containsExactly(earned(new TraceReason.PointInside("27.5", "0.019"), worth("1.0")));
        assertThat(trace(onAxes(), "x=3 y=-1")).containsExactly(note(new TraceReason.PointOutside("3", "-1")));
    }

    @Test
    void halfAPointEarnsNothingAndSaysSo() {
        assertThat(trace(hotspot(), "x=210")).containsExactly(note(new TraceReason.PointIncomplete()));
        assertThat(trace(hotspot(), "x=210 y=0")).containsExactly(note(new TraceReason.PointOutside("210", "0")));
    }

    @Test
    void fileGoesToAMarkerAndItsNameAloneIsNone() {
        assertThat(mark(upload(), "file=" + FILE + " name=a.pdf")).isEqualTo(RUBRIC);
        assertThat(mark(upload(), "name=a.pdf")).isEqualTo(UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "verdict=\u00a0"})
    void blankFieldsAreNoResponse(String fields) {
        assertThat(trace(reasoned(true), fields)).containsExactly(note(new TraceReason.NoResponse()));
        assertThat(trace(matrix(ShareRule.EACH), "")).containsExactly(note(new TraceReason.NoResponse()));
        assertThat(trace(ordering(OrderRule.EXACT), "")).containsExactly(note(new TraceReason.NoResponse()));
    }
}
