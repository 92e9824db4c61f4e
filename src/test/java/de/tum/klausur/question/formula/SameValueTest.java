package de.tum.klausur.question.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tum.klausur.question.formula.SameValue.Range;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameValueTest {

    private static final Map<String, Range> VARIABLES = Map.of(
            "a",
            Range.USUAL,
            "y",
            Range.USUAL,
            "x",
            Range.USUAL,
            "p",
            new Range(new BigDecimal("0.1"), BigDecimal.TEN));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "relu(x) | max(0, x)",
                "2*(a-y)*x | -2*(y-a)*x",
                "2*(a-y)*x | 2ax - 2xy",
                "sigmoid(x) | 1/(1 + e^(-x))",
                "sigmoid(x)*(1-sigmoid(x)) | e^(-x)/(1+e^(-x))^2",
                "tanh(x) | (exp(x)-exp(-x))/(exp(x)+exp(-x))",
                "ln(p^2) | 2ln(p)",
                "sqrt(p) | p^0,5",
                "(x+1)^2 | x²+2x+1",
                "0 | sin(x)^2 + cos(x)^2 - 1",
                "1e-9*x | x/10^9",
                "1/x | x^-1",
                "ln(x) | ln(x)",
                "abs(x) | √(x²)",
                "6 | 2*3",
            })
    void twoFormsOfOneExpressionAreTheSame(String key, String typed) {
        assertThat(same(key, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x | x+1E-6",
                "1E-9*x | 1,001E-9*x",
                "1E-12 | 0",
                "2*(a-y)*x | 2*(y-a)*x",
                "relu(x) | x",
                "relu(x) | abs(x)",
                "x | sqrt(x)^2",
                "x^2 | x^2,0001",
                "x | a",
                "1/x | 1/(x+0,001)",
                "x^2 | x^3",
                "x | ln(0)",
            })
    void differentExpressionsAreDifferent(String key, String typed) {
        assertThat(same(key, typed)).isFalse();
    }

    @Test
    void aKeyWithoutValueIsTheAuthorsProblem() {
        assertThatThrownBy(() -> same("ln(-p)", "p"))
                .isInstanceOf(FormulaFault.class)
                .hasMessageContaining("fewer than 8");
        assertThatThrownBy(() -> same("list(x)", "x")).isInstanceOf(FormulaFault.class);
    }

    private static boolean same(String key, String typed) {
        Formula student =
                StudentFormula.read(typed, VARIABLES.keySet()).formula().orElseThrow();
        return SameValue.of(Formula.of(key), student, VARIABLES);
    }
}
