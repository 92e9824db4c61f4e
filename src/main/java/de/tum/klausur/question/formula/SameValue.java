package de.tum.klausur.question.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether two expressions are the same by value: they agree at points of the variables' ranges, which are always the same
 * points. Two different expressions that agree at all of them are not to be expected, since the points lie at irrational
 * steps; two forms of one expression agree but for rounding.
 */
public final class SameValue {

    /** From where to where a variable is tried, both included. */
    public record Range(BigDecimal from, BigDecimal to) {

        /** Where the author names no range. */
        public static final Range USUAL = new Range(BigDecimal.valueOf(-2), BigDecimal.valueOf(2));

        /**
         * @throws IllegalArgumentException where it ends before it begins
         */
        public Range {
            if (from.compareTo(to) > 0) {
                throw new IllegalArgumentException("a range from " + from + " to " + to);
            }
        }
    }

    private static final int POINTS = 24;
    private static final int FEWEST = 8;
    private static final int MOST_TRIED = 240;
    private static final double RELATIVE = 1e-9;
    /** Of the usual size of the key: what is left where terms cancel out in doubles of 17 digits. */
    private static final double CANCELLED = 1e-12;

    private record Point(Map<String, Value> values, double key) {}

    private SameValue() {}

    /**
     * Whether {@code student} has the value of {@code key} wherever that has one, up to a relative difference of 1e-9.
     *
     * @param variables a range for each name of either
     * @throws FormulaFault where the key has a number at fewer than 8 points: that is the author's problem
     */
    public static boolean of(Formula key, Formula student, Map<String, Range> variables) {
        List<Point> points = points(key, new TreeMap<>(variables));
        double usual = usualSize(points);
        return points.stream()
                .allMatch(point -> number(student, point.values())
                        .filter(value -> agree(point.key(), value, usual))
                        .isPresent());
    }

    private static boolean agree(double key, double value, double usual) {
        double size = Math.max(Math.abs(key), Math.abs(value));
        return Math.abs(key - value) <= RELATIVE * size + CANCELLED * usual;
    }

    /** The median, which a pole somewhere in the range does not lift; 1 for a key that is 0 nearly everywhere. */
    private static double usualSize(List<Point> points) {
        double median = points.stream()
                .mapToDouble(point -> Math.abs(point.key()))
                .sorted()
                .skip(points.size() / 2)
                .findFirst()
                .orElse(0);
        return median == 0 ? 1 : median;
    }

    private static List<Point> points(Formula key, Map<String, Range> variables) {
        List<Point> points = new ArrayList<>();
        for (int i = 1; i <= MOST_TRIED && points.size() < POINTS; i++) {
            Map<String, Value> values = point(i, variables);
            number(key, values).ifPresent(value -> points.add(new Point(values, value)));
        }
        if (points.size() < FEWEST) {
            throw new FormulaFault("the key has a number at fewer than 8 of 240 points of the variables' ranges");
        }
        return points;
    }

    /**
     * The {@code i}th point of a Kronecker sequence: each variable goes round its range in steps of the square root of a
     * prime of its own. It spreads more evenly than random points, so that kinks are found.
     */
    private static Map<String, Value> point(int i, Map<String, Range> variables) {
        Map<String, Value> values = new HashMap<>();
        int prime = 1;
        for (Map.Entry<String, Range> variable : variables.entrySet()) {
            prime = nextPrime(prime);
            double steps = 0.5 + i * StrictMath.sqrt(prime);
            BigDecimal share = BigDecimal.valueOf(steps - Math.floor(steps)).setScale(9, RoundingMode.HALF_UP);
            Range range = variable.getValue();
            BigDecimal width = range.to().subtract(range.from(), MathContext.DECIMAL128);
            values.put(
                    variable.getKey(),
                    new Value.Num(
                            range.from().add(width.multiply(share, MathContext.DECIMAL128), MathContext.DECIMAL128)));
        }
        return values;
    }

    private static int nextPrime(int after) {
        int candidate = after + 1;
        while (hasDivisor(candidate)) {
            candidate++;
        }
        return candidate;
    }

    private static boolean hasDivisor(int number) {
        for (int divisor = 2; divisor * divisor <= number; divisor++) {
            if (number % divisor == 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Double> number(Formula formula, Map<String, Value> values) {
        try {
            return formula.value(values) instanceof Value.Num num
                    ? Optional.of(num.number().doubleValue())
                    : Optional.empty();
        } catch (FormulaFault fault) {
            return Optional.empty();
        }
    }
}
