package de.tum.klausur.bank.keys;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.formula.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The parameters of one variant, as a proof computes with them. */
record Drawn(String question, Map<String, Value> values) {

    double num(String name) {
        return number(value(name));
    }

    int integer(String name) {
        return Math.toIntExact(Math.round(num(name)));
    }

    String text(String name) {
        assertThat(value(name)).as(name).isInstanceOf(Value.Words.class);
        return ((Value.Words) value(name)).text();
    }

    double[] vector(String name) {
        return numbers(value(name));
    }

    double[][] matrix(String name) {
        return entries(value(name)).stream().map(Drawn::numbers).toArray(double[][]::new);
    }

    private Value value(String name) {
        assertThat(values).as("parameters of " + question).containsKey(name);
        return Objects.requireNonNull(values.get(name));
    }

    private static double[] numbers(Value value) {
        return entries(value).stream().mapToDouble(Drawn::number).toArray();
    }

    private static List<Value> entries(Value value) {
        assertThat(value).isInstanceOf(Value.Tensor.class);
        return ((Value.Tensor) value).entries();
    }

    private static double number(Value value) {
        assertThat(value).isInstanceOf(Value.Num.class);
        BigDecimal number = ((Value.Num) value).number();
        return number.doubleValue();
    }
}
