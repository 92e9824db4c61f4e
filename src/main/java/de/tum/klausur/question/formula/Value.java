package de.tum.klausur.question.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an expression comes to. Values are equal when they stand for the same: {@code 2.0} equals {@code 2}. */
public sealed interface Value {

    /**
     * A decimal number, kept without trailing zeros.
     *
     * @throws FormulaFault beyond 1000 digits before or 2000 behind the point, on which later work would choke
     */
    record Num(BigDecimal number) implements Value {

        private static final int MOST_DIGITS = 12;

        public Num {
            number = number.stripTrailingZeros();
            if ((long) number.precision() - number.scale() > 1000 || number.scale() > 2000) {
                throw new FormulaFault("a number is too large or has too many digits");
            }
        }

        /**
         * Plain digits, such as {@code -0.25}. A whole number is written in full; any other is rounded half-up to 12
         * significant digits, or to its whole digits where they are more.
         */
        public String written() {
            if (number.scale() <= 0 || number.precision() <= MOST_DIGITS) {
                return number.toPlainString();
            }
            int digits = Math.max(MOST_DIGITS, number.precision() - number.scale());
            BigDecimal rounded = number.round(new MathContext(digits, RoundingMode.HALF_UP));
            return rounded.stripTrailingZeros().toPlainString();
        }
    }

    /** A word or text, such as {@code relu}. */
    record Words(String text) implements Value {}

    /** The value of a condition. */
    record Truth(boolean holds) implements Value {}

    /** Entries along one axis: numbers, or tensors of their own. Rectangular only where {@link #shape} says so. */
    record Tensor(List<Value> entries) implements Value {

        public Tensor {
            entries = List.copyOf(entries);
        }
    }

    /** A whole number. */
    static Num number(long number) {
        return new Num(BigDecimal.valueOf(number));
    }

    /**
     * A decimal.
     *
     * @throws NumberFormatException where {@code decimal} is none, such as {@code 0,5}
     */
    static Num number(String decimal) {
        return new Num(new BigDecimal(decimal));
    }

    /** A vector, shape {@code [n]}. */
    static Tensor vector(double... entries) {
        return new Tensor(Arrays.stream(entries)
                .mapToObj(entry -> (Value) new Num(BigDecimal.valueOf(entry)))
                .toList());
    }

    /** A matrix by rows, shape {@code [rows, columns]}. */
    static Tensor of(double[][] rows) {
        return new Tensor(Arrays.stream(rows).map(row -> (Value) vector(row)).toList());
    }

    /**
     * The sizes of the axes, outermost first; empty for anything but a tensor.
     *
     * @throws FormulaFault where the rows have different lengths
     */
    default List<Integer> shape() {
        if (!(this instanceof Tensor tensor)) {
            return List.of();
        }
        List<Integer> shape = new ArrayList<>();
        shape.add(tensor.entries().size());
        List<Integer> inner = tensor.entries().isEmpty()
                ? List.of()
                : tensor.entries().getFirst().shape();
        for (Value entry : tensor.entries()) {
            if (!entry.shape().equals(inner)) {
                throw new FormulaFault("the rows of a tensor have different lengths");
            }
        }
        shape.addAll(inner);
        return List.copyOf(shape);
    }

    /**
     * All numbers, the last axis fastest; a number is its own.
     *
     * @throws FormulaFault where there are words or truths
     */
    default List<BigDecimal> numbers() {
        return switch (this) {
            case Num num -> List.of(num.number());
            case Words words -> throw new FormulaFault("“" + shortened(words.text()) + "” is no number");
            case Truth truth -> throw new FormulaFault("a condition is no number");
            case Tensor tensor ->
                tensor.entries().stream()
                        .flatMap(entry -> entry.numbers().stream())
                        .toList();
        };
    }

    /** As Python writes lists: {@code [[1, 2], [3, 4]]}. */
    default String python() {
        return switch (this) {
            case Num num -> num.written();
            case Words words -> words.text();
            case Truth truth -> truth.holds() ? "True" : "False";
            case Tensor tensor ->
                tensor.entries().stream().map(Value::python).collect(Collectors.joining(", ", "[", "]"));
        };
    }

    /**
     * As it stands in a text or formula: a number, a word, a vector {@code 1, 2, 3}, or the rows of a LaTeX matrix
     * {@code 1 & 2 \\ 3 & 4}. Entries of a vector are parted by semicolons where one is written with a comma.
     *
     * @param digits writes a number
     * @throws FormulaFault for conditions and for tensors of other than one or two axes
     */
    default String written(Function<BigDecimal, String> digits) {
        return switch (this) {
            case Num num -> digits.apply(num.number());
            case Words words -> words.text();
            case Truth truth -> throw new FormulaFault("a condition can't be written; use if(c, a, b)");
            case Tensor tensor ->
                switch (shape().size()) {
                    case 1 -> {
                        String joined = joined(tensor, digits, "\n");
                        yield joined.replace("\n", joined.indexOf(',') < 0 ? ", " : "; ");
                    }
                    case 2 ->
                        tensor.entries().stream()
                                .map(row -> row instanceof Tensor cells ? joined(cells, digits, " & ") : "")
                                .collect(Collectors.joining(" \\\\ "));
                    default -> throw new FormulaFault("a tensor of more than 2 axes can't be written; use python(…)");
                };
        };
    }

    private static String joined(Tensor tensor, Function<BigDecimal, String> digits, String separator) {
        return tensor.entries().stream().map(entry -> entry.written(digits)).collect(Collectors.joining(separator));
    }

    private static String shortened(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }
}
