package de.tum.klausur.question.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionsTest {

    private static final Map<String, Value> NAMES = Map.of(
            "v",
            Value.vector(3, 1, 3),
            "A",
            Value.of(new double[][] {{1, 2, 3}, {4, 5, 6}}),
            "I",
            Value.of(new double[][] {{1, 2, 3, 0}, {0, 1, 2, 3}, {3, 0, 1, 2}, {2, 3, 0, 1}}),
            "K",
            Value.of(new double[][] {{2, 0, 1}, {0, 1, 2}, {1, 0, 2}}));

    /** Pinned to the last digit, in which StrictMath may differ from the true value: the same on every machine. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abs(-2.5) | 2.5",
                "round(2.5) | 3",
                "round(-2.5) | -3",
                "round(0.125, 2) | 0.13",
                "round(1234, -2) | 1200",
                "floor(-0.5) | -1",
                "ceil(0.2) | 1",
                "sqrt(2) | 1.4142135623730951",
                "sqrt(1.44) | 1.2",
                "exp(1) | 2.7182818284590455",
                "exp(0) | 1",
                "ln(2) | 0.6931471805599453",
                "log2(8) | 3",
                "log2(2^29) | 29",
                "log2(3) | 1.584962500721156",
                "log10(0.001) | -3",
                "sin(1) | 0.8414709848078965",
                "cos(1) | 0.5403023058681398",
                "sigmoid(0) | 0.5",
                "sigmoid(2) | 0.8807970779778823",
                "sigmoid(-800) | 0",
                "tanh(0.5) | 0.46211715726000974",
                "relu(-3) | 0",
                "softplus(0) | 0.6931471805599453",
                "softplus(1000) | 1000",
                "min(3, 1, v) | 1",
                "max(A) | 6",
                "sum(A) | 21",
                "mean(v, 5) | 3",
                "var(1, 2, 3) | 0.6666666666666666666666666666666667",
                "std(2, 4, 4, 4, 5, 5, 7, 9) | 2",
                "argmax(v) | 0",
                "argmax(list(1, 5, 5)) | 1",
                "norm(list(3, 4)) | 5",
                "norm1(list(-3, 4)) | 7",
                "size(A) | 6",
                "size(A, 1) | 3",
                "dot(v, list(1, 2, 3)) | 14",
                "matmul(v, v) | 19",
                "conv(32, 3, 2, 1) | 16",
                "conv(7, 3, 2, 0) | 3",
                "conv(32, 3, 1, 2, 2) | 32",
                "conv(2, 5, 1, 0) | -2",
                "convt(16, 4, 2, 1) | 32",
                "RELU(2) | 2",
            })
    void numbersComeOutAsDefined(String text, String expected) {
        assertThat(Formula.of(text).value(NAMES)).isEqualTo(Value.number(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list(1, 2) | [1, 2]",
                "transpose(A) | [[1, 4], [2, 5], [3, 6]]",
                "matmul(A, transpose(A)) | [[14, 32], [32, 77]]",
                "matmul(A, v) | [14, 35]",
                "matmul(list(1, 2), A) | [9, 12, 15]",
                "outer(list(1, 2), v) | [[3, 1, 3], [6, 2, 6]]",
                "softmax(list(0, 0)) | [0.5, 0.5]",
                "softmax(list(1000, 0)) | [1, 0]",
                "softmax(list(list(1, 1), list(0, 0))) | [[0.5, 0.5], [0.5, 0.5]]",
                "softmax(list(1, 2, 3)) | [0.0900305731704, 0.244728471055, 0.665240955775]",
                "row(A, 1) | [4, 5, 6]",
                "col(A, 0) | [1, 4]",
                "concat(v, list(9)) | [3, 1, 3, 9]",
                "onehot(1, 3) | [0, 1, 0]",
                "relu(A - 3) | [[0, 0, 0], [1, 2, 3]]",
                "round(A/3, 1) | [[0.3, 0.7, 1], [1.3, 1.7, 2]]",
                "conv2d(I, K, 1, 0) | [[15, 16], [6, 15]]",
                "conv2d(I, K, 1, 1) | [[7, 12, 10, 2], [4, 15, 16, 10], [10, 6, 15, 6], [8, 10, 4, 3]]",
                "conv2d(I, K, 2, 1) | [[7, 10], [10, 15]]",
                "maxpool(I, 2, 2) | [[2, 3], [3, 2]]",
                "maxpool(-I, 3, 1) | [[0, 0], [0, 0]]",
                "maxpool(-A, 2, 1) | [[-1, -2]]",
                "avgpool(I, 2, 2) | [[1, 2], [2, 1]]",
            })
    void tensorsComeOutAsDefined(String text, String expected) {
        assertThat(Formula.of(text).value(NAMES).python()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "whole(4/2), true",
        "whole(1/2), false",
        "whole(A), true",
        "'distinct(1, 2, 3)', true",
        "'distinct(1, 2, 1.0)', false",
        "distinct(v), false",
        "v == v, true",
        "1.0 == 1, true",
        "1 <= 1, true",
        "1 >= 2, false",
        "1 != 1, false"
    })
    void conditionsHoldOrDoNot(String text, boolean expected) {
        assertThat(Formula.of(text).value(NAMES)).isEqualTo(new Value.Truth(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signed(3) | + 3",
                "signed(-0.5) | - 0.5",
                "signed(0) | + 0",
                "python(A) | [[1, 2, 3], [4, 5, 6]]",
                "python(1/3) | 0.333333333333",
                "latex(A) | 1 & 2 & 3 \\\\ 4 & 5 & 6",
                "latex(v) | 3, 1, 3",
            })
    void wordsAreWritten(String text, String expected) {
        assertThat(Formula.of(text).value(NAMES)).isEqualTo(new Value.Words(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "matmul(A, A) | the sizes 3 and 2 don't go together",
                "dot(v, list(1, 2)) | the sizes 3 and 2 don't go together",
                "dot(A, v) | a vector is needed, such as list(1, 2)",
                "transpose(v) | a matrix is needed, such as list(list(1, 2), list(3, 4))",
                "transpose(list(list(1), list(1, 2))) | the rows of a tensor have different lengths",
                "conv2d(A, K, 1, 0) | the window is larger than the input",
                "conv(32, 3, 0, 1) | the stride is 0, not a whole number from 1 to 1000000000",
                "row(3, 0) | a tensor is needed, such as list(1, 2)",
                "signed(A) | a number is needed, not a tensor",
            })
    void whatDoesNotFitSaysWhy(String text, String message) {
        assertThatThrownBy(() -> Formula.of(text).value(NAMES))
                .isInstanceOf(FormulaFault.class)
                .hasMessage(message);
    }

    @Test
    void valuesAreEqualWhenTheyStandForTheSame() {
        assertThat(Value.number("2.0")).isEqualTo(Value.number(2)).hasSameHashCodeAs(Value.number(2));
        assertThat(Value.number("100").written()).isEqualTo("100");
        assertThat(Value.number("1125899906842624.5").written()).isEqualTo("1125899906842625");
        assertThat(Value.number("1125899906842624").written()).isEqualTo("1125899906842624");
        assertThat(Value.of(new double[][] {{1, 2, 3}, {4, 5, 6}}).shape()).containsExactly(2, 3);
    }
}
