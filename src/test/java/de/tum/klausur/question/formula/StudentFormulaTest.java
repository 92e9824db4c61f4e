package de.tum.klausur.question.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.tum.klausur.question.formula.StudentFormula.Reason;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentFormulaTest {

    private static final List<String> JUNK = List.of(
            "(",
            ")",
            "[",
            "}",
            ",",
            ";",
            "+",
            "-",
            "−",
            "*",
            "/",
            ":",
            "^",
            "²",
            "⁻",
            "√",
            "σ",
            " ",
            "1",
            "0,5",
            ".",
            "e",
            "x",
            "y",
            "xy",
            "pi",
            "π",
            "exp",
            "max(",
            "max (1,2",
            "\"",
            "\u00a0",
            "\ud83d\ude00",
            "1e999");

    private static final Set<String> VARIABLES = Set.of("a", "b", "x", "y", "dW", "θ");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2x | 2*x",
                "2 x | 2*x",
                "x y | x*y",
                "xy | x*y",
                "2axy | 2*a*x*y",
                "2(a-b)x | 2*(a-b)*x",
                "x(a+b) | x*(a+b)",
                "(a)(b) | (a)*(b)",
                "2·(a − b)·x | 2*(a-b)*x",
                "a×b∗x | a*b*x",
                "a:b÷x | a/b/x",
                "2**x | 2^x",
                "0,5x | 0.5*x",
                "0.5 x | 0.5*x",
                "x² + y³ | x^(2)+y^(3)",
                "x²y | x^(2)*y",
                "x⁻¹ | x^(-1)",
                "x¹² | x^(12)",
                "√(x+1) | sqrt(x+1)",
                "2√x | 2*sqrt(x)",
                "√2 | sqrt(2)",
                "σ(x) | sigmoid(x)",
                "2σ(θx) | 2*sigmoid(θ*x)",
                "log(x) | ln(x)",
                "Exp (x) | exp(x)",
                "2pi | 2*pi",
                "2πx | 2*pi*x",
                "e^x | exp(1)^x",
                "x e^(2x) | x*exp(1)^(2*x)",
                "2e^x | 2*exp(1)^x",
                "2e3 x | 2e3*x",
                "[a+{b}] | (a+(b))",
                "max(a, b) | max(a,b)",
                "max(a,b) | max(a,b)",
                "max(0,x) | max(0,x)",
                "max(0,5) | max(0,5)",
                "max(0,5x) | max(0,5*x)",
                "max(0,5, x) | max(0.5,x)",
                "max(0,5; 1,5) | max(0.5,1.5)",
                "max(0, exp(0,5)) | max(0,exp(0.5))",
                "exp(0,5) | exp(0.5)",
                "-2(y-a)x | -2*(y-a)*x",
                "2^-x | 2^-x",
                "1/(2x) | 1/(2*x)",
                "(1/2)x | (1/2)*x",
                "1/2*x y | 1/2*x*y",
                "e^(2x)y | exp(1)^(2*x)*y",
                "dW x | dW*x",
            })
    void typedFormsAreUnderstood(String typed, String written) {
        assertThat(StudentFormula.read(typed, VARIABLES).formula().map(Formula::text))
                .hasValue(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~ ~ | EMPTY | ~~",
                "x +  | UNREADABLE | ~~",
                "(x | UNREADABLE | ~~",
                "x) | UNREADABLE | )",
                "x & y | UNREADABLE | &",
                "x' | UNREADABLE | '",
                "x = y | UNREADABLE | =",
                "x 2 | UNREADABLE | x 2",
                "1 000 | UNREADABLE | 1 000",
                "1.2.3 | UNREADABLE | 1.2 .3",
                "a, b | UNREADABLE | ~~",
                "z + 1 | UNKNOWN_NAME | z",
                "X | UNKNOWN_NAME | X",
                "list(x) | UNKNOWN_NAME | list",
                "softmax(x) | UNKNOWN_NAME | softmax",
                "x2 | UNKNOWN_NAME | x2",
                "exp x | MISSING_BRACKETS | exp",
                "sin^2(x) | MISSING_BRACKETS | sin",
                "√√x | MISSING_BRACKETS | √",
                "1/2x | AMBIGUOUS_PRODUCT | 2x",
                "a/b(x) | AMBIGUOUS_PRODUCT | b(",
                "e^2x | AMBIGUOUS_PRODUCT | 2x",
                "e^-2x | AMBIGUOUS_PRODUCT | 2x",
                "√2x | AMBIGUOUS_PRODUCT | 2x",
                "√x² | AMBIGUOUS_PRODUCT | √x^",
                "1,792 | AMBIGUOUS_NUMBER | 1,792",
                "max(0,x,1,5) | AMBIGUOUS_COMMA | 1,5",
                "2e-3+x | AMBIGUOUS_E | 2e-3",
            })
    void whatHasNoReadingOrTwoIsRefused(String typed, Reason reason, String excerpt) {
        assertThat(StudentFormula.read(typed, VARIABLES)).isEqualTo(new StudentFormula.Problem(reason, excerpt));
    }

    @Test
    void declaredVariablesComeBeforeConstantsAndSigns() {
        assertThat(text("2e", Set.of("e"))).isEqualTo("2*e");
        assertThat(text("σ(x)", Set.of("σ", "x"))).isEqualTo("σ*(x)");
        assertThat(text("ab", Set.of("a", "b", "ab"))).isEqualTo("ab");
        assertThat(StudentFormula.read("abc", Set.of("a", "bc", "ab", "c")))
                .isEqualTo(new StudentFormula.Problem(Reason.AMBIGUOUS_PRODUCT, "abc"));
    }

    private static String text(String typed, Set<String> variables) {
        return StudentFormula.read(typed, variables)
                .formula()
                .map(Formula::text)
                .orElse("");
    }

    @Test
    void tooLongIsSaid() {
        assertThat(StudentFormula.read("x".repeat(301), VARIABLES))
                .isEqualTo(new StudentFormula.Problem(Reason.TOO_LONG, ""));
        assertThat(StudentFormula.read("x".repeat(300), VARIABLES))
                .isEqualTo(new StudentFormula.Problem(Reason.TOO_LONG, ""));
    }

    @Test
    void junkIsReadOrRefused() {
        Random random = new Random(17);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder junk = new StringBuilder();
            int length = 1 + random.nextInt(i % 50 == 0 ? 120 : 8);
            for (int word = 0; word < length; word++) {
                junk.append(JUNK.get(random.nextInt(JUNK.size())));
            }
            assertThatCode(() -> StudentFormula.read(junk.toString(), VARIABLES))
                    .as(junk.toString())
                    .doesNotThrowAnyException();
        }
    }
}
