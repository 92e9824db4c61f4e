package de.tum.klausur.marking.shown;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.marking.StoredTraceLine;
import de.tum.klausur.question.marking.StoredTraces;
import de.tum.klausur.question.marking.TraceLine;
import de.tum.klausur.question.marking.TraceReason;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.FreeText;
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
import de.tum.klausur.question.part.Rubric;
import de.tum.klausur.question.part.RubricItem;
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
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    private static final RubricItem FORMULA =
            new RubricItem("formula", BigDecimal.ONE, new Wording("The formula $x$", Optional.of("Die Formel $x$")));
    private static final Reader KEYS = new Reader(Locale.ENGLISH, true);
    private static final Reader NO_KEYS = new Reader(Locale.ENGLISH, false);

    private static Item item(int id, String text) {
        return new Item(id, Wording.of(text));
    }

    private static Option option(int place, String text) {
        return new Option(new OptionId(place), Wording.of(text), place == 1);
    }

    private static Matrix matrix(boolean vector) {
        return new Matrix(HEAD, List.of(List.of(BigDecimal.ONE, BigDecimal.TEN)), vector, EXACT, ShareRule.EACH);
    }

    private static List<String> words(Part part, Reader reader, TraceLine... lines) {
        TraceMessages texts = EnglishTexts.of(TraceMessages.class);
        return Arrays.stream(lines)
                .flatMap(line -> TraceTexts.view(line, new ShownPart(part, reader, texts)).stream())
                .map(TraceLineView::text)
                .toList();
    }

    private static Stream<StoredTraceLine> everyReason() {
        return StoredTraces.all().stream().map(StoredTraces.Worded::stored).distinct();
    }

    @ParameterizedTest
    @MethodSource("everyReason")
    void everyReasonHasWords(StoredTraceLine stored) {
        TraceLine line = stored.line();
        assertThat(words(ORDER, KEYS, line))
                .singleElement()
                .satisfies(words -> assertThat(words).isNotBlank().doesNotContain("{"));
        assertThat(words(ORDER, NO_KEYS, line)).hasSizeLessThanOrEqualTo(1);
    }

    /** But that English says so to German readers since. */
    @Test
    void storedTracesAreWordedAsTheReleaseThatStoredThemDid() {
        assertThat(StoredTraces.all())
                .hasSizeGreaterThan(300)
                .allSatisfy(worded -> assertThat(withoutLanguage(words(worded)))
                        .as("%s", worded.stored())
                        .isEqualTo(withoutLanguage(worded.html())));
    }

    private static String withoutLanguage(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select("span[lang=en]").unwrap();
        return page.body().html();
    }

    private static String words(StoredTraces.Worded worded) {
        TraceMessages texts = worded.reader().equals("de")
                ? EnglishTexts.german(TraceMessages.class)
                : EnglishTexts.of(TraceMessages.class);
        Reader reader = new Reader(Locale.of(worded.reader()), worded.keys());
        ShownPart shown = new ShownPart(partOf(worded.stored().reason()), reader, texts);
        return TraceTexts.view(worded.stored().line(), shown)
                .map(TraceLineView::html)
                .orElse("-");
    }

    private static Part partOf(String reason) {
        return switch (reason.replaceAll("_.*", "")) {
            case "ENTRY" -> matrix(false);
            case "PAIR" ->
                new Matching(
                        HEAD,
                        PAIRS.left(),
                        List.of(item(1, "$x^2$ *bounded*"), item(3, "<b>")),
                        PAIRS.key(),
                        ShareRule.EACH);
            case "GAP" -> GAPS;
            case "RUBRIC" -> new FreeText(HEAD, new Rubric(List.of(FORMULA)), Wording.of(""));
            case "OPTION" -> new SingleChoice(HEAD, List.of(option(3, "c"), option(1, "a"), option(2, "b")));
            default -> ORDER;
        };
    }

    @Test
    void fieldsAreCalledAsStudentsSeeThem() {
        TraceLine entry = TraceLine.note(new TraceReason.EntryOff(1, 2, "3.5", "4"));
        assertThat(words(matrix(false), KEYS, entry)).containsExactly("Row 1, column 2: 3.5 instead of 4.");
        assertThat(words(matrix(true), KEYS, entry)).containsExactly("Entry 2: 3.5 instead of 4.");
        assertThat(words(
                        PAIRS,
                        KEYS,
                        TraceLine.note(new TraceReason.PairRight(7, "1")),
                        TraceLine.note(new TraceReason.PairWrong(2, "1", "3"))))
                .containsExactly("Pair 1: “bounded” is right.", "Pair 2: “bounded” instead of “unbounded”.");
        assertThat(words(ORDER, KEYS, TraceLine.note(new TraceReason.ItemElsewhere(2, 1, 2))))
                .containsExactly("“backward” is at place 1; it belongs to place 2.");
        assertThat(words(GAPS, KEYS, TraceLine.note(new TraceReason.GapChoiceWrong("2", "2", "1"))))
                .containsExactly("Gap 2: “tanh” instead of “relu”.");
    }

    @Test
    void optionsAreToldInTheOrderInWhichTheStudentSawThem() {
        SingleChoice shuffled = new SingleChoice(HEAD, List.of(option(3, "c"), option(1, "a"), option(2, "b")));
        TraceLine first = TraceLine.note(new TraceReason.OptionMissed(new OptionId(1)));
        TraceLine second = TraceLine.note(new TraceReason.OptionWronglyTicked(new OptionId(3)));
        TraceLine sum = TraceLine.note(new TraceReason.SomeOptionsWrong(2, 3));
        assertThat(OptionPlaces.inOrder(List.of(first, second, sum), shuffled)).containsExactly(second, first, sum);
        assertThat(OptionPlaces.inOrder(List.of(sum, first), ORDER)).containsExactly(sum, first);
    }

    @Test
    void whoMayNotLearnTheKeyIsToldWithoutIt() {
        assertThat(words(matrix(false), NO_KEYS, TraceLine.note(new TraceReason.EntryOff(1, 2, "3", "4"))))
                .containsExactly("Row 1, column 2: 3 is not right.");
        assertThat(words(PAIRS, NO_KEYS, TraceLine.note(new TraceReason.PairWrong(2, "1", "3"))))
                .containsExactly("Pair 2: “bounded” is not right.");
        assertThat(words(GAPS, NO_KEYS, TraceLine.note(new TraceReason.GapChoiceWrong("2", "2", "1"))))
                .containsExactly("Gap 2: “tanh” is not right.");
        assertThat(words(ORDER, NO_KEYS, TraceLine.note(new TraceReason.ItemElsewhere(2, 1, 2))))
                .isEmpty();
        assertThat(words(ORDER, NO_KEYS, TraceLine.note(new TraceReason.ExpressionOff("x", "2*x"))))
                .containsExactly("x does not have the expected value.");
    }

    @Test
    void lineThatEarnsIsNeverLeftOut() {
        everyReason().forEach(stored -> {
            boolean note = words(ORDER, NO_KEYS, stored.line()).isEmpty();
            assertThat(note
                            && !stored.reason()
                                    .matches("OPTION_.*|AXIS_OFF|RANK_OFF|ITEM_ELSEWHERE|ITEM_TO_MOVE|NEIGHBOURS_.*"))
                    .as("%s", stored)
                    .isFalse();
        });
    }

    @Test
    void keysAreToldShortAndApartFromTheGivenNumber() {
        String computed = "5.545177444479562475337856971665413";
        assertThat(words(ORDER, KEYS, TraceLine.note(new TraceReason.NumberOff("5.5", computed, "0.01"))))
                .containsExactly("5.5 is too far from 5.545; the tolerance is 0.01.");
        assertThat(words(ORDER, KEYS, TraceLine.note(new TraceReason.NumberOff("5.545", computed, "0"))))
                .containsExactly("5.545 is too far from " + computed + "; the tolerance is 0.");
        assertThat(words(
                        matrix(true),
                        new Reader(Locale.GERMAN, true),
                        TraceLine.note(new TraceReason.EntryOff(1, 2, "0.5", "0.3333333333"))))
                .containsExactly("Entry 2: 0,5 instead of 0,3333333333.");
    }

    @Test
    void aTraceWhoseNumberIsNoneIsToldAsItIsKept() {
        assertThat(words(ORDER, KEYS, TraceLine.note(new TraceReason.NumberOff("one", "two", "0.01"))))
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
        assertThat(html(pairs, TraceLine.note(new TraceReason.PairWrong(2, "1", "3"))))
                .isEqualTo(
                        "Pair 2: “<span class=\"math\" data-display=\"false\">x^2</span> <em>bounded</em>” instead of “&lt;b&gt;”.");
        assertThat(words(pairs, KEYS, TraceLine.note(new TraceReason.PairRight(7, "1"))))
                .containsExactly("Pair 1: “$x^2$ *bounded*” is right.");
        assertThat(html(ORDER, TraceLine.note(new TraceReason.WordingUnknown("\ue000*$x$*\ue001 <b>", "Adam"))))
                .contains("“*$x$* &lt;b&gt;”")
                .doesNotContain("<em>", "math");
    }

    private static String html(Part part, TraceLine line) {
        return TraceTexts.view(line, new ShownPart(part, KEYS, EnglishTexts.of(TraceMessages.class)))
                .orElseThrow()
                .html();
    }

    @Test
    void significantDigitsAreSaidInWords() {
        assertThat(words(ORDER, KEYS, TraceLine.note(new TraceReason.NumberOff("0.7", "0.693", "3d"))))
                .containsExactly("0.7 is too far from 0.693; the tolerance is 3 significant digits.");
        assertThat(words(ORDER, KEYS, TraceLine.note(new TraceReason.NumberOff("0.7", "0.693", "1%"))))
                .containsExactly("0.7 is too far from 0.693; the tolerance is 1%.");
    }
}
