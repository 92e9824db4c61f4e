package de.tum.klausur.bank.keys;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.keys.Variants.Variant;
import de.tum.klausur.question.formula.Formula;
import de.tum.klausur.question.formula.FormulaFault;
import de.tum.klausur.question.formula.StudentFormula;
import de.tum.klausur.question.formula.Value;
import de.tum.klausur.question.part.AcceptedShape;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.Sampled;
import de.tum.klausur.question.part.ShapeAxis;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.part.Tolerance;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Compares the keys of a bank with what a computation from first principles gives, so that a wrong key breaks the build:
 * for 200 seeds of each question that varies. A part is called by its reference, e.g. {@code l9-convolution-by-hand/a}, a
 * gap by {@code l9-x/b.2}.
 */
final class KeyProofs {

    /** A free axis of a shape. */
    static final int ANY = AcceptedShape.ANY;

    /** What doubles lose in a short computation. */
    private static final double EXACT = 1e-9;

    /** What finite differences lose besides. */
    private static final double DIFFERENCES = 1e-4;

    private static final int POINTS = 12;

    private final Map<String, List<Variant>> variants;
    private final Set<String> unproven = new TreeSet<>();

    private KeyProofs(Map<String, List<Variant>> variants) {
        this.variants = variants;
        variants.values().forEach(all -> unproven.addAll(all.getFirst().keys().keySet()));
    }

    /** The computable keys of one bank, by its folder, e.g. {@code 09-cnn}. */
    static KeyProofs of(String folder) throws Exception {
        Map<String, List<Variant>> variants = Variants.of(folder);
        assertThat(variants).as("questions in " + folder).isNotEmpty();
        return new KeyProofs(variants);
    }

    /** The number that a part asks for, computed without rounding: marked right, and where no tolerance is given, the key. */
    KeyProofs number(String reference, ToDoubleFunction<Drawn> computed) {
        return each(reference, Numeric.class, (key, drawn) -> {
            double number = computed.applyAsDouble(drawn);
            double allowed = allowed(key.tolerance(), key.value().doubleValue());
            assertThat(Math.abs(number - key.value().doubleValue()))
                    .as(
                            "%s: the key is %s, computed is %s, for %s",
                            reference, key.value().toPlainString(), number, drawn.values())
                    .isLessThanOrEqualTo(allowed + EXACT * Math.max(1, Math.abs(number)));
        });
    }

    /** The same of a question that doesn't vary. */
    KeyProofs number(String reference, double computed) {
        return number(reference, drawn -> computed);
    }

    /** The shape that a part asks for; {@link #ANY} stands for a free axis. */
    KeyProofs shape(String reference, Function<Drawn, int[]> computed) {
        return each(
                reference,
                TensorShape.class,
                (key, drawn) -> assertThat(sizes(key.accepted().getFirst()))
                        .as("%s for %s", reference, drawn.values())
                        .isEqualTo(Arrays.stream(computed.apply(drawn)).boxed().toList()));
    }

    /** A computation gives no letters: an axis with a name is a free one to it. */
    private static List<Integer> sizes(AcceptedShape shape) {
        return shape.axes().stream()
                .map(axis -> axis instanceof ShapeAxis.Size(int size) ? size : ANY)
                .toList();
    }

    /** The same of a question that doesn't vary. */
    KeyProofs shape(String reference, int... computed) {
        return shape(reference, drawn -> computed);
    }

    /** The matrix that a part asks for. */
    KeyProofs matrix(String reference, Function<Drawn, double[][]> computed) {
        return each(reference, Matrix.class, (key, drawn) -> {
            double[][] rows = computed.apply(drawn);
            assertThat(rows.length).as(reference + " rows").isEqualTo(key.rows().size());
            for (int row = 0; row < rows.length; row++) {
                assertThat(rows[row].length).as(reference + " columns").isEqualTo(key.width());
                for (int column = 0; column < rows[row].length; column++) {
                    double entry = key.rows().get(row).get(column).doubleValue();
                    assertThat(Math.abs(rows[row][column] - entry))
                            .as(
                                    "%s: entry %s.%s is %s in the key, computed is %s, for %s",
                                    reference, row + 1, column + 1, entry, rows[row][column], drawn.values())
                            .isLessThanOrEqualTo(
                                    allowed(key.tolerance(), entry) + EXACT * Math.max(1, Math.abs(entry)));
                }
            }
        });
    }

    /** The vector that a part asks for. */
    KeyProofs vector(String reference, Function<Drawn, double[]> computed) {
        return matrix(reference, drawn -> new double[][] {computed.apply(drawn)});
    }

    /** The value of an expression at a point, computed e.g. by central differences. */
    interface AtPoint {
        double value(Drawn drawn, Drawn point);
    }

    /** The expression that a part asks for: its values at points all over the variables' ranges. */
    KeyProofs expression(String reference, AtPoint computed) {
        return each(reference, Expression.class, (key, drawn) -> {
            Formula formula = formula(key);
            int compared = 0;
            for (int i = 0; i < POINTS; i++) {
                Map<String, Value> point = point(key.variables(), i);
                double value = computed.value(drawn, new Drawn(reference, point));
                if (Double.isFinite(value) && hasValue(formula, point)) {
                    double ofKey = ((Value.Num) formula.value(point)).number().doubleValue();
                    assertThat(Math.abs(value - ofKey))
                            .as("%s: %s at %s, for %s", reference, formula.text(), point, drawn.values())
                            .isLessThanOrEqualTo(DIFFERENCES * Math.max(1, Math.abs(ofKey)));
                    compared++;
                }
            }
            assertThat(compared).as(reference + ": points with a value").isGreaterThan(POINTS / 2);
        });
    }

    /** Fails where a computable key of the bank has no proof. */
    void areAll() {
        assertThat(unproven).as("keys that nothing computes").isEmpty();
    }

    private <T extends Part> KeyProofs each(String reference, Class<T> kind, BiConsumer<T, Drawn> proof) {
        List<Variant> all = variants.getOrDefault(reference.split("/")[0], List.of());
        assertThat(all).as("no question of " + reference).isNotEmpty();
        for (Variant variant : all) {
            assertThat(variant.keys()).containsKey(reference);
            Part part = variant.keys().get(reference);
            assertThat(part).as(reference).isInstanceOf(kind);
            proof.accept(kind.cast(part), variant.drawn());
        }
        unproven.remove(reference);
        return this;
    }

    private static double allowed(Tolerance tolerance, double key) {
        return switch (tolerance) {
            case Tolerance.Absolute(BigDecimal margin) -> margin.doubleValue();
            case Tolerance.Relative(BigDecimal share) -> share.doubleValue() * Math.abs(key);
            case Tolerance.Digits(int digits) -> 0.5 * Math.pow(10, Math.floor(Math.log10(Math.abs(key))) + 1 - digits);
        };
    }

    private static Formula formula(Expression key) {
        Set<String> names = key.variables().stream().map(Sampled::name).collect(Collectors.toSet());
        String text = key.accepted().getFirst().text();
        return StudentFormula.read(text, names)
                .formula()
                .orElseThrow(() -> new AssertionError("no expression: " + text));
    }

    private static boolean hasValue(Formula formula, Map<String, Value> point) {
        try {
            return formula.value(point) instanceof Value.Num;
        } catch (FormulaFault undefined) {
            return false;
        }
    }

    /** Points that share no coordinate: multiples of the golden ratio, each variable with its own start. */
    private static Map<String, Value> point(List<Sampled> variables, int index) {
        Map<String, Value> point = new HashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            Sampled variable = variables.get(i);
            double share = ((index + 1) * 0.6180339887 + i * 0.3247179572) % 1;
            double from = variable.from().doubleValue();
            double value = from + share * (variable.to().doubleValue() - from);
            point.put(variable.name(), new Value.Num(BigDecimal.valueOf(value)));
        }
        return point;
    }
}
