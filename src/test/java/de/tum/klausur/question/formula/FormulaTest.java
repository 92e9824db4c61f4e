package de.tum.klausur.question.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final Map<String, Value> NAMES = Map.of(
            "n",
            Value.number(32),
            "w",
            Value.number(2),
            "W",
            Value.number(5),
            "θ",
            Value.number("0.5"),
            "act",
            new Value.Words("relu"),
            "v",
            Value.vector(1, 2, 4),
            "A",
            Value.of(new double[][] {{1, 2}, {3, 4}}),
            "B",
            Value.of(new double[][] {{0, 1}, {1, 0}}));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.1 + 0.2 | 0.3",
                "1/3 | 0.3333333333333333333333333333333333",
                "3*5*5*16 + 16 | 1216",
                "1/4 | 0.25",
                "-2^2 | -4",
                "2^-3 | 0.125",
                "2^ - 3 | 0.125",
                "2^--3 | 8",
                "2^-2^2 | 0.0625",
                "2^3^2 | 512",
                "3*2^-1 | 1.5",
                "--3 | 3",
                "2 - -3 | 5",
                "+3 - +2 | 1",
                "-n + 1 | -31",
                "-v[1]^2 | -4",
                "2^0.5 | 1.4142135623730951",
                "(-8)^3 | -512",
                "0^0 | 1",
                "1.1^2 | 1.21",
                "2^64 | 18446744073709551616",
                "7 % 3 | 1",
                "-1 % 3 | 2",
                "1 % -3 | -2",
                "w + W | 7",
                "θ * 2 | 1",
                "A[1][0] | 3",
                "pi | 3.141592653589793",
                "1e-3 | 0.001",
                ".5 + 1. | 1.5",
                "if(n > 3, 1, 1/0) | 1",
                "if(n > 3 && act == \"relu\", 1, 2) | 1",
                "if(n < 3 && 1/0 > 1, 1, 2) | 2",
            })
    void numbersAreWhatMathematicsSays(String text, String expected) {
        assertThat(Formula.of(text).value(NAMES)).isEqualTo(Value.number(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A + 1 | [[2, 3], [4, 5]]",
                "10 - A | [[9, 8], [7, 6]]",
                "A * B | [[0, 2], [3, 0]]",
                "-A / 2 | [[-0.5, -1], [-1.5, -2]]",
                "A^2 | [[1, 4], [9, 16]]",
                "v % 2 | [1, 0, 0]",
            })
    void operatorsWorkOnEachEntry(String text, String expected) {
        assertThat(Formula.of(text).value(NAMES).python()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/0 | this divides by zero",
                "0^-1 | this divides by zero",
                "5 % 0 | this divides by zero",
                "x | “x” has no value here",
                "N | “N” has no value here",
                "act + 1 | “relu” is no number",
                "act == 1 | == and != compare values of one kind only",
                "sqrt(-1) | this is the square root of a negative number",
                "ln(0) | this is the logarithm of a number that is not positive",
                "(-2)^0.5 | this has no real value",
                "v + list(1, 2) | two tensors have different shapes",
                "v[3] | the index is 3, not a whole number from 0 to 2",
                "v[0.5] | the index is 0.5, not a whole number from 0 to 2",
                "if(1, 2, 3) | a condition is needed, such as a > 0",
                "A > 1 | a number is needed, not a tensor",
                "onehot(0, 1e9) | the size is 1000000000, not a whole number from 1 to 10000",
            })
    void whatHasNoValueSaysWhy(String text, String message) {
        assertThatThrownBy(() -> Formula.of(text).value(NAMES))
                .isInstanceOf(FormulaFault.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | an expression is missing here",
                "2x | this expression can't be read at character 2: Missing operator",
                "2 x | this expression can't be read at character 3: Missing operator",
                "max(1 2) | an operator is missing before “2”",
                "(1, 2) | a comma stands outside of a function's brackets",
                "1,5 | a comma stands outside of a function's brackets",
                "foo(1) | “foo” is no function",
                "log(2) | “log” is no function",
                "sqrt + 1 | “sqrt” is a function and needs brackets",
                "conv(1, 2) | conv takes 4 to 5 arguments, not 2",
                "if(1, 2) | if takes 3 arguments, not 2",
                "max() | max takes at least 1 argument, not 0",
                "max(1,) | something is missing before “)”",
                "a = b | this expression can't be read at character 3: Undefined operator '='",
                "2 · 3 | the character “·” can't stand in an expression",
                "1e200 | a number is too large: more than 100 digits",
                "0x10 | “0x10” is no number",
                "a - | the expression ends too soon",
                "A[0 | this expression can't be read at character 1: Closing array not found",
                "(A[0)] | “)” closes nothing",
                "!-a | “!” needs a condition",
            })
    void whatIsNoExpressionSaysWhy(String text, String message) {
        assertThat(Formula.parse(text).problem())
                .get()
                .extracting(Formula.Problem::message)
                .isEqualTo(message);
    }

    @Test
    void conditionsAreJoined() {
        assertThat(Formula.of("!(n > 3) || act != 'relu'").value(NAMES)).isEqualTo(new Value.Truth(false));
        assertThat(Formula.of("n > 3 || 1/0 > 1").value(NAMES)).isEqualTo(new Value.Truth(true));
        assertThat(Formula.of("n > 3 && !(w == W) || n < 0").value(NAMES)).isEqualTo(new Value.Truth(true));
    }

    @Test
    void namesAreThoseWithoutValueOfTheirOwnAndCaseCounts() {
        assertThat(Formula.of("W*w + pi*dW - max(x_1, θ)").names())
                .containsExactlyInAnyOrder("W", "w", "dW", "x_1", "θ");
    }

    @Test
    void parametersAreNotCalledLikeFunctions() {
        assertThat(List.of("x", "dW", "θ", "_a1")).allMatch(Formula::isFreeName);
        assertThat(List.of("max", "pi", "if", "1a", "a b", "a-b", "", "ä", "x'"))
                .noneMatch(Formula::isFreeName);
    }

    @Test
    void listsAreMadeOfFormulas() {
        Formula list = Formula.list(List.of(Formula.of("n + 1"), Formula.constant(Value.number(3))));
        assertThat(list.value(NAMES)).isEqualTo(Value.vector(33, 3));
        assertThat(list.names()).containsExactly("n");
        assertThat(list.text()).isEqualTo("list(n + 1, 3)");
    }

    @Test
    void manyThreadsMayAskOneFormula() throws Exception {
        Formula formula = Formula.of("sum(softmax(v * k)) + k^2");
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> tasks = IntStream.range(0, 2_000)
                    .<Callable<Boolean>>mapToObj(k ->
                            () -> formula.value(Map.of("v", Value.vector(0, 0), "k", Value.number(k)))
                                    .equals(Value.number(1L + (long) k * k)))
                    .toList();
            for (var answer : threads.invokeAll(tasks)) {
                assertThat(answer.get()).isTrue();
            }
        }
    }
}
