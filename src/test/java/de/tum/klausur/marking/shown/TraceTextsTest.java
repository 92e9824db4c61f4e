package de.tum.klausur.marking.shown;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.marking.TraceLine;
import de.tum.klausur.question.marking.TraceReason;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Item;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.OrderRule;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartHead;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.ShareRule;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.Tolerance;
import de.tum.klausur.question.part.Wording;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TraceTextsTest {

    private static final PartHead HEAD = new PartHead(new PartId("a"), Wording.of(""), Credits.of("1"));
    private static final Tolerance EXACT = new Tolerance.Absolute(BigDecimal.ZERO);
    private static final Matching PAIRS = new Matching(
            HEAD,
            List.of(item(7, "tanh"), item(2, "relu")),
            List.of(item(1, "bounded"), item(3, "unbounded")),
            Map.of(7, 1, 2, 3),
            ShareRule.EACH);
    private static final Ordering ORDER =
            new Ordering(HEAD, List.of(item(1, "forward"), item(2, "backward")), List.of(1, 2), OrderRule.EXACT);
    private static final Cloze GAPS = new Cloze(
            HEAD,
            List.of(new Cloze.Gap(
                    "2", new SingleChoice(HEAD, List.of(option(1, "relu"), option(2, "tanh"))), Optional.empty())),
            Optional.empty(),
            new Cloze.Credit.Own());
    private static final Telling KEYS = new Telling(Locale.ENGLISH, true);
    private static final Telling NO_KEYS = new Telling(Locale.ENGLISH, false);

    private static Item item(int id, String text) {
        return new Item(id, Wording.of(text));
    }

    private static Option option(int place, String text) {
        return new Option(new OptionId(place), Wording.of(text), place == 1);
    }

    private static Matrix matrix(boolean vector) {
        return new Matrix(HEAD, List.of(List.of(BigDecimal.ONE, BigDecimal.TEN)), vector, EXACT, ShareRule.EACH);
    }

    private static List<String> words(Part part, Telling telling, TraceLine... lines) {
        TraceMessages texts = EnglishTexts.of(TraceMessages.class);
        return Arrays.stream(lines)
                .flatMap(line -> TraceTexts.view(new Said(line, part, telling), texts).stream())
                .map(TraceLineView::text)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWords(TraceReason reason) {
        TraceLine line = TraceLine.note(reason, "1", "2", "3", "4");
        assertThat(words(ORDER, KEYS, line))
                .singleElement()
                .satisfies(words -> assertThat(words).isNotBlank().doesNotContain("{"));
        assertThat(words(ORDER, NO_KEYS, line)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void fieldsAreCalledAsStudentsSeeThem() {
        TraceLine entry = TraceLine.note(TraceReason.ENTRY_OFF, "1", "2", "3.5", "4");
        assertThat(words(matrix(false), KEYS, entry)).containsExactly("Row 1, column 2: 3.5 instead of 4.");
        assertThat(words(matrix(true), KEYS, entry)).containsExactly("Entry 2: 3.5 instead of 4.");
        assertThat(words(
                        PAIRS,
                        KEYS,
                        TraceLine.note(TraceReason.PAIR_RIGHT, "7", "1"),
                        TraceLine.note(TraceReason.PAIR_WRONG, "2", "1", "3")))
                .containsExactly("Pair 1: “bounded” is right.", "Pair 2: “bounded” instead of “unbounded”.");
        assertThat(words(ORDER, KEYS, TraceLine.note(TraceReason.ITEM_ELSEWHERE, "2", "1", "2")))
                .containsExactly("“backward” is at place 1; it belongs to place 2.");
        assertThat(words(GAPS, KEYS, TraceLine.note(TraceReason.GAP_CHOICE_WRONG, "2", "2", "1")))
                .containsExactly("Gap 2: “tanh” instead of “relu”.");
    }

    @Test
    void optionsAreToldInTheOrderInWhichTheStudentSawThem() {
        SingleChoice shuffled = new SingleChoice(HEAD, List.of(option(3, "c"), option(1, "a"), option(2, "b")));
        TraceLine first = TraceLine.note(TraceReason.OPTION_MISSED, "1");
        TraceLine second = TraceLine.note(TraceReason.OPTION_WRONGLY_TICKED, "3");
        TraceLine sum = TraceLine.note(TraceReason.SOME_OPTIONS_WRONG, "2", "3");
        assertThat(OptionPlaces.inOrder(List.of(first, second, sum), shuffled)).containsExactly(second, first, sum);
        assertThat(OptionPlaces.inOrder(List.of(sum, first), ORDER)).containsExactly(sum, first);
    }

    @Test
    void whoMayNotLearnTheKeyIsToldWithoutIt() {
        assertThat(words(matrix(false), NO_KEYS, TraceLine.note(TraceReason.ENTRY_OFF, "1", "2", "3", "4")))
                .containsExactly("Row 1, column 2: 3 is not right.");
        assertThat(words(PAIRS, NO_KEYS, TraceLine.note(TraceReason.PAIR_WRONG, "2", "1", "3")))
                .containsExactly("Pair 2: “bounded” is not right.");
        assertThat(words(GAPS, NO_KEYS, TraceLine.note(TraceReason.GAP_CHOICE_WRONG, "2", "2", "1")))
                .containsExactly("Gap 2: “tanh” is not right.");
        assertThat(words(ORDER, NO_KEYS, TraceLine.note(TraceReason.ITEM_ELSEWHERE, "2", "1", "2")))
                .isEmpty();
        assertThat(words(ORDER, NO_KEYS, TraceLine.note(TraceReason.EXPRESSION_OFF, "x", "2*x")))
                .containsExactly("x does not have the expected value.");
    }

    @Test
    void lineThatEarnsIsNeverLeftOut() {
        for (TraceReason reason : TraceReason.values()) {
            boolean note = words(ORDER, NO_KEYS, TraceLine.note(reason, "1", "2", "3", "4"))
                    .isEmpty();
            assertThat(note
                            && !reason.name()
                                    .matches("OPTION_.*|AXIS_OFF|RANK_OFF|ITEM_ELSEWHERE|ITEM_TO_MOVE|NEIGHBOURS_.*"))
                    .as("%s", reason)
                    .isFalse();
        }
    }

    @Test
    void keysAreToldShortAndApartFromTheGivenNumber() {
        String computed = "5.545177444479562475337856971665413";
        assertThat(words(ORDER, KEYS, TraceLine.note(TraceReason.NUMBER_OFF, "5.5", computed, "0.01")))
                .containsExactly("5.5 is too far from 5.545; the tolerance is 0.01.");
        assertThat(words(ORDER, KEYS, TraceLine.note(TraceReason.NUMBER_OFF, "5.545", computed, "0")))
                .containsExactly("5.545 is too far from " + computed + "; the tolerance is 0.");
        assertThat(words(
                        matrix(true),
                        new Telling(Locale.GERMAN, true),
                        TraceLine.note(TraceReason.ENTRY_OFF, "1", "2", "0.5", "0.3333333333")))
                .containsExactly("Entry 2: 0,5 instead of 0,3333333333.");
    }

    @Test
    void aTraceWhoseNumberIsNoneIsToldAsItIsKept() {
        assertThat(words(ORDER, KEYS, TraceLine.note(TraceReason.NUMBER_OFF, "one", "two", "0.01")))
                .containsExactly("one is too far from two; the tolerance is 0.01.");
    }

    @Test
    void textsOfAuthorsAreRenderedAndThoseOfStudentsNever() {
        Matching pairs = new Matching(
                HEAD,
                List.of(item(7, "tanh"), item(2, "relu")),
                List.of(item(1, "$x^2$ *bounded*"), item(3, "<b>")),
                Map.of(7, 1, 2, 3),
                ShareRule.EACH);
        assertThat(html(pairs, TraceLine.note(TraceReason.PAIR_WRONG, "2", "1", "3")))
                .isEqualTo(
                        "Pair 2: “<span class=\"math\" data-display=\"false\">x^2</span> <em>bounded</em>” instead of “&lt;b&gt;”.");
        assertThat(words(pairs, KEYS, TraceLine.note(TraceReason.PAIR_RIGHT, "7", "1")))
                .containsExactly("Pair 1: “$x^2$ *bounded*” is right.");
        assertThat(html(ORDER, TraceLine.note(TraceReason.WORDING_UNKNOWN, "\ue000*$x$*\ue001 <b>", "Adam")))
                .contains("“*$x$* &lt;b&gt;”")
                .doesNotContain("<em>", "math");
    }

    private static String html(Part part, TraceLine line) {
        return TraceTexts.view(new Said(line, part, KEYS), EnglishTexts.of(TraceMessages.class))
                .orElseThrow()
                .html();
    }

    @Test
    void significantDigitsAreSaidInWords() {
        assertThat(words(ORDER, KEYS, TraceLine.note(TraceReason.NUMBER_OFF, "0.7", "0.693", "3d")))
                .containsExactly("0.7 is too far from 0.693; the tolerance is 3 significant digits.");
        assertThat(words(ORDER, KEYS, TraceLine.note(TraceReason.NUMBER_OFF, "0.7", "0.693", "1%")))
                .containsExactly("0.7 is too far from 0.693; the tolerance is 1%.");
    }
}
