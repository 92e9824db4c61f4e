package de.tum.klausur.question.formula;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.shared.math.KatexEngine;
import java.math.BigDecimal;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTexTest {

    private static final TexNumber POINT = new TexNumber(false);
    private static final Set<String> VARIABLES =
            Set.of("a", "b", "x", "y", "dW", "θ", "σ", "x1", "w_new", "w_1_2", "h_t1", "Θ_k");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // products, with and without their sign
                "2x | 2 \\cdot x",
                "x y | x \\cdot y",
                "xy | x \\cdot y",
                "2(a+b)x | 2 \\cdot (a + b) \\cdot x",
                "a*(b*x) | a \\cdot (b \\cdot x)",
                "a·b × x | a \\cdot b \\cdot x",
                // sums and signs
                "a - b - x | a - b - x",
                "a - (b - x) | a - (b - x)",
                "a + (b + x) | a + (b + x)",
                "-a + b | -a + b",
                "a + -b | a + (-b)",
                "a - -b*x | a - (-b \\cdot x)",
                "a * -b | a \\cdot (-b)",
                "-(a + b) | -(a + b)",
                "--a | -(-a)",
                "-2*(y - a)*x | -2 \\cdot (y - a) \\cdot x",
                // powers
                "-x^2 | -x^{2}",
                "(-x)^2 | (-x)^{2}",
                "x² | x^{2}",
                "x⁻¹ | x^{-1}",
                "a^b^x | a^{b^{x}}",
                "(a^b)^x | (a^{b})^{x}",
                "x^(a+b) | x^{a + b}",
                "2^-x | 2^{-x}",
                "e^(-x) | e^{-x}",
                "e^x*y | e^{x} \\cdot y",
                "x1^2 | x_{1}^{2}",
                // quotients
                "a/b | \\frac{a}{b}",
                "1/(2x) | \\frac{1}{2 \\cdot x}",
                "(1/2)x | \\frac{1}{2} \\cdot x",
                "a/b/x | \\frac{\\frac{a}{b}}{x}",
                "a/b*x | \\frac{a}{b} \\cdot x",
                "(a/b)^2 | \\left(\\frac{a}{b}\\right)^{2}",
                "-(a/b) | -\\frac{a}{b}",
                "1/(1+exp(-x)) | \\frac{1}{1 + \\exp(-x)}",
                // functions
                "exp(x) | \\exp(x)",
                "exp(a/b) | \\exp\\left(\\frac{a}{b}\\right)",
                "ln(x)^2 | (\\ln(x))^{2}",
                "log(x) | \\ln(x)",
                "√(x+1) | \\sqrt{x + 1}",
                "√2 | \\sqrt{2}",
                "sqrt(x)^2 | \\sqrt{x}^{2}",
                "max(0; x) | \\max(0,\\, x)",
                "relu(x) | \\operatorname{ReLU}(x)",
                "sigmoid(x) | \\operatorname{sigmoid}(x)",
                "tanh(x) | \\tanh(x)",
                // names
                "pi*e | \\pi \\cdot e",
                "π | \\pi",
                "θ | \\theta",
                "σ | \\sigma",
                "dW | \\text{dW}",
                "w_new | w_{\\text{new}}",
                "w_1_2 | w_{\\text{1\\_2}}",
                "h_t1 | h_{\\text{t1}}",
                "Θ_k | \\Theta_{k}",
                // numbers
                "0,5x | 0.5 \\cdot x",
                "2E-3 * x | 0.002 \\cdot x",
                "1E-40 | 1 \\cdot 10^{-40}",
                "x^(1e50) | x^{1 \\cdot 10^{50}}",
                "1e50^2 | (1 \\cdot 10^{50})^{2}"
            })
    void showsHowAnExpressionIsUnderstood(String typed, String tex) {
        assertThat(tex(typed, POINT)).isEqualTo(tex);
    }

    @Test
    void absoluteValuesStandBetweenBars() {
        assertThat(tex("abs(x-y)^2", POINT)).isEqualTo("\\left|x - y\\right|^{2}");
    }

    @Test
    void writesNumbersAsItsReadersDo() {
        TexNumber comma = new TexNumber(true);
        assertThat(tex("0.5x", comma)).isEqualTo("0{,}5 \\cdot x");
        assertThat(tex("max(0,5; x)", comma)).isEqualTo("\\max(0{,}5;\\, x)");
        assertThat(comma.tex(new BigDecimal("1.5e-30"))).isEqualTo("1{,}5 \\cdot 10^{-30}");
    }

    @Test
    void roundsWhatNobodyReadsToTheEndAndSaysSo() {
        assertThat(POINT.rounded(new BigDecimal("0.3333333333333333333"))).isEqualTo("\\approx 0.333333333333");
        assertThat(POINT.rounded(new BigDecimal("0.750"))).isEqualTo("0.75");
    }

    @Test
    void wordsStandForNothingButThemselves() {
        assertThat(TexNumber.words("a_b % {x} $y$ #1 & ~ ^ \\alpha"))
                .isEqualTo(
                        "\\text{a\\_b \\% \\{x\\} \\$y\\$ \\#1 \\& \\textasciitilde  \\textasciicircum  \\textbackslash alpha}");
    }

    /** What is shown is typed anew by the eye: KaTeX must be able to set whatever can be read. */
    @Test
    void whateverIsReadCanBeSet() {
        Random random = new Random(11);
        try (KatexEngine katex = new KatexEngine()) {
            assertThat(katex.refusal(TexNumber.words("a_b % {x} $y$ #1 & ~ ^ \\alpha µ € Ω")))
                    .isEmpty();
            for (int i = 0; i < 300; i++) {
                String typed = Typed.drawn(random, 4);
                StudentFormula.read(typed, Set.of("a", "x", "y", "dW", "θ"))
                        .formula()
                        .map(formula -> formula.tex(POINT))
                        .ifPresent(tex -> assertThat(katex.refusal(tex))
                                .as(typed + " → " + tex)
                                .isEmpty());
            }
        }
    }

    private static String tex(String typed, TexNumber numbers) {
        return StudentFormula.read(typed, VARIABLES)
                .formula()
                .orElseThrow(() -> new AssertionError(typed + " is no expression"))
                .tex(numbers);
    }
}
