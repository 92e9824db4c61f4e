package de.tum.klausur.bank.keys;

import de.tum.klausur.question.formula.Value;
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
        return ((Value.Words) value(name)).text();
    }

    double[] vector(String name) {
        return numbers(value(name));
    }

    double[][] matrix(String name) {
        return entries(value(name)).stream().map(Drawn::numbers).toArray(double[][]::new);
    }

    private Value value(String name) {
        // Not by an assertion: proofs ask in their innermost loops.
        return Objects.requireNonNull(values.get(name), () -> question + " has no parameter " + name);
    }

    private static double[] numbers(Value value) {
        return entries(value).stream().mapToDouble(Drawn::number).toArray();
    }

    private static List<Value> entries(Value value) {
        return ((Value.Tensor) value).entries();
    }

    private static double number(Value value) {
        return ((Value.Num) value).number().doubleValue();
    }
}
