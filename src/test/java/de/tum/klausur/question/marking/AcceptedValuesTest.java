package de.tum.klausur.question.marking;

import static de.tum.klausur.question.marking.Parts.EXACT;
import static de.tum.klausur.question.marking.Parts.absolute;
import static de.tum.klausur.question.marking.Parts.shape;
import static de.tum.klausur.question.marking.Parts.tensorShape;
import static de.tum.klausur.question.marking.Parts.worth;
import static de.tum.klausur.question.marking.TraceLine.earned;
import static de.tum.klausur.question.marking.TraceLine.note;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.marking.Outcome.ForMarker;
import de.tum.klausur.question.marking.Outcome.Marked;
import de.tum.klausur.question.part.AcceptedFormula;
import de.tum.klausur.question.part.AcceptedNumber;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.Sampled;
import de.tum.klausur.question.part.Tolerance;
import de.tum.klausur.question.response.Response.Typed;
import de.tum.klausur.question.response.ResponseCheck;
import de.tum.klausur.question.response.ResponseProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, expressions and shapes of which several are accepted. */
class AcceptedValuesTest {

    private static final Outcome UNREADABLE = new ForMarker(ForMarker.Reason.UNREADABLE);
    private static final Numeric BYTES = new Numeric(
            worth("2"),
            new BigDecimal("4096"),
            EXACT,
            Optional.of("bytes"),
            List.of(
                    new AcceptedNumber(new BigDecimal("1024"), EXACT, Credits.of("1")),
                    new AcceptedNumber(new BigDecimal("1000"), absolute("50"), Credits.of("0.5")),
                    new AcceptedNumber(new BigDecimal("32768"), EXACT, Credits.of("2"))));
    private static final Expression GRADIENT = expression("-2*(y - a)*x");

    private static Expression expression(String key) {
        return new Expression(
                worth("2"),
                List.of(new AcceptedFormula(key, Credits.of("2")), new AcceptedFormula("2*(y - a)*x", Credits.of("1"))),
                List.of(variable("a"), variable("y"), variable("x")));
    }

    private static Sampled variable(String name) {
        return new Sampled(name, new BigDecimal("-2"), new BigDecimal("2"));
    }

    private static Outcome mark(Part part, String typed) {
        return Marking.mark(part, new Typed(typed));
    }

    private static String credits(Part part, String typed) {
        return part.credits().times(((Marked) mark(part, typed)).fraction()).toString();
    }

    private static List<TraceLine> trace(Part part, String typed) {
        return ((Marked) mark(part, typed)).trace();
    }

    @ParameterizedTest
    @CsvSource({
        "4096, 2.0",
        "4096 bytes, 2.0",
        "4096bytes, 2.0",
        "'4096,0 bytes', 2.0",
        "32768, 2.0",
        "1024, 1.0",
        "1024 bytes, 1.0",
        "1023, 0.5",
        "950, 0.5",
        "949, 0.0"
    })
    void bestOfTheAcceptedNumbersCountsAndTheUnitMayBeTyped(String typed, String credits) {
        assertThat(credits(BYTES, typed)).isEqualTo(credits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4096 Bytes", "4096 bit", "bytes", "bytes 4096", "4096 bytes bytes", "4,096 bytes", "4.096"})
    void anotherUnitOrAThousandsSeparatorGoesToAMarker(String typed) {
        assertThat(mark(BYTES, typed)).isEqualTo(UNREADABLE);
    }

    @Test
    void separatorThatWouldEarnMoreGoesToAMarkerToo() {
        Numeric part = new Numeric(
                worth("2"),
                new BigDecimal("1792"),
                EXACT,
                Optional.empty(),
                List.of(new AcceptedNumber(new BigDecimal("1.792"), EXACT, Credits.of("0.5"))));
        assertThat(mark(part, "1.792")).isEqualTo(UNREADABLE);
        assertThat(credits(part, "1.7920")).isEqualTo("0.5");
    }

    @Test
    void traceOfAFurtherNumberNamesItAndTheKey() {
        assertThat(trace(BYTES, "1010 bytes"))
                .containsExactly(earned(new TraceReason.NumberPartly("1010", "1000", "4096"), new BigDecimal("0.5")));
        assertThat(trace(BYTES, "32768"))
                .containsExactly(earned(new TraceReason.NumberExact("32768", "32768"), new BigDecimal("2.0")));
    }

    @ParameterizedTest
    @CsvSource({
        "0.693147, 0.693, 1.5",
        "0.693147, 0.694, 0.0",
        "0.693147, 0.7, 0.0",
        "1234.5, 1230, 1.5",
        "1234.5, 1239.6, 0.0",
        "-0.00123456, -1.23e-3, 1.5",
        "-0.00123456, 1.23e-3, 0.0"
    })
    void significantDigitsAreComparedRounded(String key, String typed, String credits) {
        Numeric part = Parts.numeric(key, new Tolerance.Digits(3));
        assertThat(credits(part, typed)).isEqualTo(credits);
        assertThat(trace(part, "99999999")).containsExactly(note(new TraceReason.NumberOff("99999999", key, "3d")));
    }

    @Test
    void anotherOrderOfAxesThatEarnsAllIsRight() {
        Part part = tensorShape(shape("2", 1, 3, 8), shape("2", 1, 8, 3));
        assertThat(trace(part, "(1, 8, 3)"))
                .containsExactly(earned(new TraceReason.ShapeRight("1×8×3", "1×8×3"), new BigDecimal("2.0")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-2*(y - a)*x", "2x(a-y)", "2*a*x − 2*y*x", "-2(y-a)x", "x*(a-y)/0.5", "x*(a-y)/0,5", "(a-y)·2·x"
            })
    void expressionIsRightByItsValue(String typed) {
        assertThat(credits(GRADIENT, typed)).isEqualTo("2.0");
    }

    @Test
    void furtherExpressionEarnsItsCreditsAndAnyOtherNothing() {
        assertThat(trace(GRADIENT, " 2x(y-a) "))
                .containsExactly(
                        earned(new TraceReason.ExpressionPartly("2x(y-a)", "2*(y - a)*x"), new BigDecimal("1.0")));
        assertThat(trace(GRADIENT, "x")).containsExactly(note(new TraceReason.ExpressionOff("x", "-2*(y - a)*x")));
        assertThat(credits(GRADIENT, "1/0")).isEqualTo("0.0");
    }

    @ParameterizedTest
    @CsvSource({
        "2*(y-a, NOT_AN_EXPRESSION",
        "2 +* x, NOT_AN_EXPRESSION",
        "z*x, UNKNOWN_NAME",
        "exp x, NO_BRACKETS",
        "1/2x, TWO_MEANINGS",
        "'1,792*x', UNDECIDED_NUMBER"
    })
    void unreadableExpressionIsToldAndGoesToAMarker(String typed, ResponseProblem problem) {
        assertThat(ResponseCheck.problem(GRADIENT, new Typed(typed))).contains(problem);
        assertThat(mark(GRADIENT, typed)).isEqualTo(UNREADABLE);
    }

    @Test
    void keyMayBeWrittenAsStudentsTypeIt() {
        assertThat(credits(expression("2x(a-y)"), "2*x*a - 2*x*y")).isEqualTo("2.0");
        assertThat(credits(expression("if(x > 0, x, 0)"), "max(x, 0)")).isEqualTo("2.0");
    }

    @Test
    void answerIsNotLostOverAKeyThatIsNone() {
        assertThat(mark(expression("2*("), "x")).isEqualTo(UNREADABLE);
        assertThat(mark(expression("ln(0 - 1 - x*x)"), "x")).isEqualTo(UNREADABLE);
    }
}
