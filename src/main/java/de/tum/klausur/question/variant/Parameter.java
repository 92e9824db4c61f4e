package de.tum.klausur.question.variant;

import de.tum.klausur.question.formula.Formula;
import de.tum.klausur.question.formula.Value;
import java.math.BigDecimal;
import java.util.List;

/** Where a parameter's value comes from. A constant is {@link Computed} by a formula without names. */
public sealed interface Parameter {

    /** One of {@code from}, {@code from + step}, … up to {@code to}, each equally likely. */
    record Drawn(BigDecimal from, BigDecimal to, BigDecimal step) implements Parameter {

        /** How many values there are; 0 or less where the range is empty. Needs a positive step. */
        BigDecimal count() {
            return to.subtract(from).divideToIntegralValue(step).add(BigDecimal.ONE);
        }

        Value draw(SeededNumbers numbers) {
            BigDecimal steps = BigDecimal.valueOf(numbers.below(count().intValueExact()));
            return new Value.Num(from.add(steps.multiply(step)));
        }
    }

    /** One of these, each equally likely. */
    record Choice(List<Value> of) implements Parameter {

        public Choice {
            of = List.copyOf(of);
        }
    }

    /** A tensor, each entry drawn by itself; the sizes of its axes, outermost first. */
    record DrawnTensor(Drawn range, List<Integer> shape) implements Parameter {

        public DrawnTensor {
            shape = List.copyOf(shape);
        }
    }

    /** What the formula comes to with the parameters above. */
    record Computed(Formula formula) implements Parameter {}
}
