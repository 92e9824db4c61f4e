package de.tum.klausur.question.marking;

import static de.tum.klausur.question.marking.Parts.EXACT;
import static de.tum.klausur.question.marking.Parts.freeText;
import static de.tum.klausur.question.marking.Parts.numeric;
import static de.tum.klausur.question.marking.Parts.shape;
import static de.tum.klausur.question.marking.Parts.shortText;
import static de.tum.klausur.question.marking.Parts.singleChoice;
import static de.tum.klausur.question.marking.Parts.tensorShape;
import static de.tum.klausur.question.marking.Parts.worth;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.formula.TexNumber;
import de.tum.klausur.question.part.AcceptedFormula;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.Sampled;
import de.tum.klausur.question.part.ShareRule;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.ResponseTex;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseTexTest {

    private static final ResponseTex ENGLISH = new ResponseTex(new TexNumber(false));
    private static final ResponseTex GERMAN = new ResponseTex(new TexNumber(true));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16x28x28 | 16 \\times 28 \\times 28",
                "[64, 3] | 64 \\times 3",
                "torch.Size([7]) | 7",
                "(B, 64, 32) | \\text{B} \\times 64 \\times 32",
                "batch_size x 10 | \\text{batch\\_size} \\times 10",
            })
    void aShapeIsShownByItsAxes(String typed, String tex) {
        assertThat(ENGLISH.of(tensorShape(shape("1", 3, 3)), new Response.Typed(typed)))
                .isEqualTo(Map.of(ResponseTex.WHOLE, tex));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/2 | 1.5",
                "1/3 | \\approx 0.333333333333",
                "75 % | 0.75",
                "14 400 | 14400",
                "2e-3 | 0.002",
                "1.5e20 | 1.5 \\cdot 10^{20}",
                "x = 5 | 5",
                ".5 | 0.5",
                "0,25 | 0.25"
            })
    void aNumberIsShownWhereItIsWrittenInAnotherWay(String typed, String tex) {
        assertThat(ENGLISH.of(numeric("1", EXACT), new Response.Typed(typed)))
                .isEqualTo(Map.of(ResponseTex.WHOLE, tex));
    }

    @Test
    void aNumberThatStandsThereAsItIsReadIsNotShownTwice() {
        for (String typed : List.of("5", "0.25", "-3", " 7 ")) {
            assertThat(ENGLISH.of(numeric("1", EXACT), new Response.Typed(typed)))
                    .as(typed)
                    .isEmpty();
        }
        assertThat(GERMAN.of(numeric("1", EXACT), new Response.Typed("0,25"))).isEmpty();
        assertThat(GERMAN.of(numeric("1", EXACT), new Response.Typed("0.25"))).containsValue("0{,}25");
    }

    @Test
    void theUnitIsThePartsOwnAndEscaped() {
        Numeric bytes = new Numeric(numeric("1", EXACT).head(), BigDecimal.ONE, EXACT, Optional.of("kB_2"));
        assertThat(ENGLISH.of(bytes, new Response.Typed("1/4 kB_2"))).containsValue("0.25\\,\\text{kB\\_2}");
    }

    @Test
    void aMatrixIsShownAsAWholeWithItsEmptyAndUnreadEntries() {
        Matrix matrix = matrix(2, 2);
        assertThat(ENGLISH.of(matrix, Response.Filled.of(Map.of("1.1", "1/2", "2.1", "two", "2.2", "-3"))))
                .isEqualTo(Map.of(ResponseTex.WHOLE, "\\begin{bmatrix}0.5&\\square\\\\?&-3\\end{bmatrix}"));
        assertThat(ENGLISH.of(matrix, Response.Filled.of(Map.of("1.1", " ")))).isEmpty();
    }

    @Test
    void nothingIsShownOfWhatIsNotReadOrNeedsNoReading() {
        assertThat(ENGLISH.of(numeric("1", EXACT), new Response.Typed("about ten")))
                .isEmpty();
        assertThat(ENGLISH.of(numeric("1", EXACT), new Response.Typed("1,400"))).isEmpty();
        assertThat(ENGLISH.of(tensorShape(shape("1", 3, 3)), new Response.Typed("square")))
                .isEmpty();
        assertThat(ENGLISH.of(shortText("stride"), new Response.Typed("$x$"))).isEmpty();
        assertThat(ENGLISH.of(freeText(), new Response.Typed("$x$"))).isEmpty();
        assertThat(ENGLISH.of(singleChoice(3, 1), Response.Ticked.of(List.of(1))))
                .isEmpty();
        assertThat(ENGLISH.of(numeric("1", EXACT), new Response.Typed(""))).isEmpty();
    }

    @Test
    void whatNobodyReadsAtAGlanceIsLeftOut() {
        Part part = expression();
        assertThat(ENGLISH.of(part, new Response.Typed("x"))).containsValue("x");
        assertThat(ENGLISH.of(part, new Response.Typed("x+".repeat(149) + "x"))).containsKey(ResponseTex.WHOLE);
        assertThat(ENGLISH.of(part, new Response.Typed("x*".repeat(149) + "x"))).isEmpty();
    }

    /** TeX that somebody types is read as an expression or not at all: none of it comes back as it was. */
    @ParameterizedTest
    @CsvSource({"\\href{javascript:alert(1)}{x}", "\\rule{9em}{9em}", "x_{1}", "<b>x</b>", "x\\", "$x$"})
    void nothingTypedIsTakenForTex(String typed) {
        assertThat(ENGLISH.of(expression(), new Response.Typed(typed))).isEmpty();
    }

    private static Expression expression() {
        return new Expression(
                worth("1"),
                List.of(new AcceptedFormula("x", worth("1").credits())),
                List.of(new Sampled("x", BigDecimal.ONE, BigDecimal.TEN)));
    }

    private static Matrix matrix(int rows, int columns) {
        List<BigDecimal> row = Collections.nCopies(columns, BigDecimal.ONE);
        return new Matrix(worth("1"), Collections.nCopies(rows, row), false, EXACT, ShareRule.ALL_OR_NOTHING);
    }
}
