package de.tum.klausur.question.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file or is typed ends soon, with a value, a problem or a fault. */
class HostileFormulaTest {

    private static final List<String> WORDS = List.of(
            "(",
            ")",
            "[",
            "]",
            ",",
            "+",
            "-",
            "*",
            "/",
            "^",
            "%",
            "!",
            "&&",
            "||",
            "==",
            "<",
            "=",
            "\"",
            "'",
            "\\",
            ".",
            " ",
            "1",
            "0",
            "9e9",
            "1e",
            "0x",
            "e",
            "x",
            "A",
            "pi",
            "if(",
            "max(",
            "list(",
            "matmul(",
            "onehot(",
            "θ",
            "sqrt",
            "{",
            "}",
            "|",
            "$",
            "\n",
            "softmax(",
            "python(",
            "²",
            "é",
            "٣");

    private static final List<String> SHORT = List.of(
            "9^9^9^9",
            "9^9^9^9^9^9^9^9",
            "(0.1)^9^9^9",
            "1e999999999",
            "1e-999999999",
            "1e99^1e99",
            "outer(concat(A[0],A[0]), concat(A[0],A[0]))",
            "outer(A, A)",
            "onehot(0, 1e9)",
            "conv2d(A, A, 1, 99)",
            "conv2d(A, A, 1, 1e9)",
            "conv2d(A, onehot(0, 9), 1, 9999)",
            "conv(1e99, 1, 1, 1)",
            "round(x, 999999999)",
            "sum(exp(A*1e50))",
            "max(,)",
            "f(+)",
            "max(+)",
            "(+)",
            "((1]",
            "A]",
            "][",
            "\"\\",
            ",",
            "1 1",
            "if(,,)",
            "\0");

    static Stream<String> hostile() {
        return Stream.concat(
                SHORT.stream(),
                Stream.of(
                        "(".repeat(400),
                        "(".repeat(200) + "1" + ")".repeat(200),
                        "-".repeat(499) + "1",
                        "!".repeat(499) + "x",
                        "2^".repeat(249) + "2",
                        "1+".repeat(249) + "1",
                        "x*".repeat(249) + "x",
                        "A[".repeat(160) + "0" + "]".repeat(160),
                        "abs(".repeat(99) + "1" + ")".repeat(99),
                        "list(".repeat(40) + "A" + ")".repeat(40),
                        "matmul(A," + "matmul(A,".repeat(45) + "A" + ")".repeat(46),
                        "sum(" + "A+".repeat(200) + "A)",
                        "list(" + "A,".repeat(200) + "A)",
                        "concat(" + "A,".repeat(200) + "A)",
                        "\"" + "a".repeat(490)));
    }

    private static Map<String, Value> names() {
        Map<String, Value> names = new HashMap<>();
        names.put("x", Value.number("0.5"));
        names.put("A", square(100));
        return names;
    }

    private static Value square(int size) {
        Value row = new Value.Tensor(Collections.nCopies(size, Value.number(3)));
        return new Value.Tensor(Collections.nCopies(size, row));
    }

    private static void end(String text) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> Formula.parse(text).formula().ifPresent(formula -> {
                    try {
                        formula.value(names());
                    } catch (FormulaFault fault) {
                        assertThat(fault.reason()).isNotBlank();
                    }
                }),
                text);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileExpressionsEnd(String text) {
        end(text);
    }

    @Test
    void junkEnds() {
        Random random = new Random(17);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder junk = new StringBuilder();
            int words = 1 + random.nextInt(i % 50 == 0 ? 200 : 12);
            for (int word = 0; word < words && junk.length() < 495; word++) {
                junk.append(WORDS.get(random.nextInt(WORDS.size())));
            }
            String text = junk.toString();
            assertThatCode(() -> evaluated(text)).as(text).doesNotThrowAnyException();
        }
    }

    private static void evaluated(String text) {
        try {
            Formula.parse(text)
                    .formula()
                    .ifPresent(formula -> formula.value(Map.of("x", Value.number(2), "A", square(3))));
        } catch (FormulaFault fault) {
            assertThat(fault.reason()).isNotBlank();
        }
    }

    @Test
    void smallStacksAreEnough() throws InterruptedException {
        StringBuilder failures = new StringBuilder();
        Thread small = new Thread(
                null,
                () -> {
                    try {
                        hostile().forEach(HostileFormulaTest::evaluated);
                    } catch (StackOverflowError e) {
                        failures.append(e);
                    }
                },
                "small",
                256 * 1024);
        small.start();
        small.join();
        assertThat(failures).isEmpty();
    }

    @Test
    void tooMuchWorkIsCountedNotTimed() {
        Formula formula = Formula.of("sum(matmul(A, A))");
        assertThatThrownBy(() -> formula.value(names()))
                .isInstanceOf(FormulaFault.class)
                .hasMessageStartingWith("this takes too long");
        assertThat(formula.value(Map.of("A", square(20)))).isEqualTo(Value.number(72_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000", "1e-1000000", "1e2000000000"})
    void valuesFromOutsideAreBounded(String number) {
        assertThatThrownBy(() -> new Value.Num(new BigDecimal(number))).isInstanceOf(FormulaFault.class);
    }
}
