package de.tum.klausur.question.marking;

import static de.tum.klausur.question.marking.Parts.EXACT;
import static de.tum.klausur.question.marking.Parts.absolute;
import static de.tum.klausur.question.marking.Parts.freeText;
import static de.tum.klausur.question.marking.Parts.multipleChoice;
import static de.tum.klausur.question.marking.Parts.numeric;
import static de.tum.klausur.question.marking.Parts.relative;
import static de.tum.klausur.question.marking.Parts.shape;
import static de.tum.klausur.question.marking.Parts.shortText;
import static de.tum.klausur.question.marking.Parts.singleChoice;
import static de.tum.klausur.question.marking.Parts.tensorShape;
import static de.tum.klausur.question.marking.TraceLine.earned;
import static de.tum.klausur.question.marking.TraceLine.note;
import static de.tum.klausur.question.part.AcceptedShape.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.marking.Outcome.ForMarker;
import de.tum.klausur.question.marking.Outcome.Marked;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.part.Tolerance;
import de.tum.klausur.question.response.Response.Ticked;
import de.tum.klausur.question.response.Response.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMarkingTest {

    private static final Outcome UNREADABLE = new ForMarker(ForMarker.Reason.UNREADABLE);
    private static final TensorShape OUTPUT =
            tensorShape(shape("2", ANY, 64, 32, 32), shape("1", ANY, ANY, 32, 32), shape("1.5", 64, 32, 32));

    private static Outcome mark(Part part, String typed) {
        return Marking.mark(part, new Typed(typed));
    }

    private static String credits(Part part, String typed) {
        Marked marked = mark(part, typed).byKey().orElseThrow();
        return part.credits().times(marked.fraction()).toString();
    }

    private static List<TraceLine> trace(Part part, String typed) {
        return mark(part, typed).byKey().orElseThrow().trace();
    }

    @ParameterizedTest
    @CsvSource({
        "32, 32, 0, 1.5",
        "32, 32.0, 0, 1.5",
        "32, 3.2e1, 0, 1.5",
        "32, 31, 0, 0.0",
        "32, 32.0000001, 0, 0.0",
        "0.25, 0.26, 0.01, 1.5",
        "0.25, 0.24, 0.01, 1.5",
        "0.25, 0.2600001, 0.01, 0.0",
        "-3, −3, 0, 1.5",
        "-3, 3, 0, 0.0",
        "0, 0, 0, 1.5",
        "0, -0, 0, 1.5",
        "0, 1e-99, 0, 0.0",
        "100, 101, 1%, 1.5",
        "100, 99, 1%, 1.5",
        "100, 98.9, 1%, 0.0",
        "-100, -101, 1%, 1.5",
        "-100, 100, 1%, 0.0",
        "1e99, 1e99, 0, 1.5",
        "1e-99, 1e99, 1%, 0.0"
    })
    void numberEarnsAllWithinItsToleranceEdgesIncluded(String key, String typed, String tolerance, String credits) {
        assertThat(credits(numeric(key, tolerance(tolerance)), typed)).isEqualTo(credits);
    }

    @Test
    void traceOfANumberShowsValueKeyAndTolerance() {
        BigDecimal all = new BigDecimal("1.5");

        assertThat(trace(numeric("0.25", EXACT), "0,250"))
                .containsExactly(earned(new TraceReason.NumberExact("0.250", "0.25"), all));
        assertThat(trace(numeric("0.25", absolute("0.01")), "0.255"))
                .containsExactly(earned(new TraceReason.NumberWithinTolerance("0.255", "0.25", "0.01"), all));
        assertThat(trace(numeric("100", relative("0.010")), "7"))
                .containsExactly(note(new TraceReason.NumberOff("7", "100", "1%")));
        assertThat(trace(numeric("1000", relative("0.1")), "1e40"))
                .containsExactly(note(new TraceReason.NumberOff("1E+40", "1000", "10%")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,792", "1.792", "1792 px", "1.000", "perhaps 3", "1e999999999"})
    void numberThatIsUnreadableOrMostLikelyGroupedGoesToAMarker(String typed) {
        assertThat(mark(numeric(typed.equals("1.000") ? "1000" : "1792", EXACT), typed))
                .isEqualTo(UNREADABLE);
    }

    @Test
    void pointBeforeThreeDigitsIsMarkedWhereGroupingWouldBeWrongToo() {
        assertThat(credits(numeric("3.142", absolute("0.001")), "3.142")).isEqualTo("1.5");
        assertThat(credits(numeric("3.142", EXACT), "3.141")).isEqualTo("0.0");
    }

    @ParameterizedTest
    @CsvSource({
        "8×64×32×32, 2.0",
        "1 64 32 32, 2.0",
        "8×16×32×32, 1.0",
        "8×64×31×32, 0.0",
        "64×32×32, 1.5",
        "64×31×32, 0.0",
        "32×64×32×32, 2.0"
    })
    void shapeEarnsWhatItsBestAcceptedShapeIsWorth(String typed, String credits) {
        assertThat(credits(OUTPUT, typed)).isEqualTo(credits);
    }

    @Test
    void perCentIsAShareAndAPersonDecidesWherePerCentMayBeMeant() {
        assertThat(credits(numeric("0.75", EXACT), "75 %")).isEqualTo("1.5");
        assertThat(mark(numeric("75", EXACT), "75 %")).isEqualTo(UNREADABLE);
        assertThat(credits(numeric("3", EXACT), "75 %")).isEqualTo("0.0");
        Numeric inPerCent = new Numeric(Parts.worth("1"), new BigDecimal("75"), EXACT, Optional.of("%"));
        assertThat(credits(inPerCent, "75 %")).isEqualTo("1.0");
        assertThat(credits(inPerCent, "p = 75")).isEqualTo("1.0");
        assertThat(credits(inPerCent, "0.75")).isEqualTo("0.0");
    }

    @Test
    void bestOfSeveralFittingShapesCountsWhateverTheirOrder() {
        TensorShape part = tensorShape(shape("2", 3, 3), shape("0.5", ANY, 4), shape("1", 2, ANY));

        assertThat(credits(part, "2×4")).isEqualTo("1.0");
        assertThat(credits(part, "5×4")).isEqualTo("0.5");
    }

    @Test
    void traceOfAShapeNamesEachWrongAxisAndThePartialShapeMet() {
        assertThat(trace(OUTPUT, "8×64×32×32"))
                .containsExactly(earned(new TraceReason.ShapeRight("8×64×32×32", "∗×64×32×32"), new BigDecimal("2.0")));
        assertThat(trace(OUTPUT, "[8,16,32,32]"))
                .containsExactly(
                        note(new TraceReason.AxisOff(2, "16", "64")),
                        earned(new TraceReason.ShapePartly("8×16×32×32", "∗×∗×32×32"), new BigDecimal("1.0")));
        assertThat(trace(OUTPUT, "8×64×31×30"))
                .containsExactly(
                        note(new TraceReason.AxisOff(3, "31", "32")),
                        note(new TraceReason.AxisOff(4, "30", "32")),
                        note(new TraceReason.ShapeOff("8×64×31×30", "∗×64×32×32")));
        assertThat(trace(OUTPUT, "64×32×31")).containsExactly(note(new TraceReason.ShapeOff("64×32×31", "∗×64×32×32")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"64 by 32", "HH×64×32×32", "64×32×0", "64.32"})
    void unreadableShapeGoesToAMarker(String typed) {
        assertThat(mark(OUTPUT, typed)).isEqualTo(UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "step width",
                "Step Width",
                "STEP-WIDTH",
                "  step \n width ",
                "step–width",
                "step\u00a0width",
                "step\u00adwidth-",
                "ｓtep width",
                "Schrittgrösse",
                "SCHRITTGRÖSSE",
                "schrittgröße",
                "Schrittgro\u0308ße",
                "-step - width-"
            })
    void wordsAreComparedWithoutCaseHyphensAndSpaces(String typed) {
        boolean softHyphen = typed.indexOf('\u00ad') >= 0;
        assertThat(credits(shortText("stride", softHyphen ? "stepwidth" : "step width", "Schrittgröße"), typed))
                .isEqualTo("1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"strides", "step", "a stride", "step-1", "stride & step width"})
    void otherWordsEarnNothing(String typed) {
        assertThat(credits(shortText("stride", "step width"), typed)).isEqualTo("0.0");
    }

    @Test
    void traceOfWordsShowsThemAndTheAcceptedWording() {
        assertThat(trace(shortText("stride", "step width"), " Step-Width "))
                .containsExactly(
                        earned(new TraceReason.WordingAccepted("Step-Width", "step width"), new BigDecimal("1.0")));
        assertThat(trace(shortText("stride", "step width"), "padding"))
                .containsExactly(note(new TraceReason.WordingUnmatched("padding")));
    }

    @Test
    void freeTextGoesToAMarkerWithItsRubric() {
        assertThat(mark(freeText(), "Because it is convex.")).isEqualTo(new ForMarker(ForMarker.Reason.RUBRIC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00a0", "\u200b\u2060", "\ufeff"})
    void blankResponseEarnsNothingAutomaticallyWhateverTheKind(String typed) {
        for (Part part : List.of(numeric("0", EXACT), OUTPUT, shortText("stride"), freeText())) {
            assertThat(trace(part, typed)).containsExactly(note(new TraceReason.NoResponse()));
            assertThat(credits(part, typed)).isEqualTo("0.0");
        }
    }

    @Test
    void responseThatShouldHaveBeenRefusedGoesToAMarker() {
        assertThat(mark(singleChoice(3, 1), "1")).isEqualTo(UNREADABLE);
        assertThat(Marking.mark(numeric("1", EXACT), Ticked.of(List.of(1)))).isEqualTo(UNREADABLE);
        assertThat(Marking.mark(singleChoice(3, 1), Ticked.of(List.of(1, 2)))).isEqualTo(UNREADABLE);
        assertThat(Marking.mark(multipleChoice(3, 1), Ticked.of(List.of(1, 9)))).isEqualTo(UNREADABLE);
        assertThat(mark(shortText("stride"), "s".repeat(201))).isEqualTo(UNREADABLE);
        assertThat(mark(freeText(), "nul \u0000")).isEqualTo(UNREADABLE);
    }

    @Test
    void halfOfACreditIsNeverLostInTheFraction() {
        TensorShape part = new TensorShape(Parts.worth("1.5"), List.of(shape("1.5", 2), shape("0.5", ANY)));

        assertThat(credits(part, "7")).isEqualTo("0.5");
        assertThat(part.credits().times(((Marked) mark(part, "2")).fraction())).isEqualTo(Credits.of("1.5"));
    }

    private static Tolerance tolerance(String text) {
        return text.endsWith("%") ? relative("0.01") : absolute(text);
    }
}
