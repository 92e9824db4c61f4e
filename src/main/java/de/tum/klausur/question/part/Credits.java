package de.tum.klausur.question.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * Credits, exact, never negative, in steps of 0.5: what a part is worth or what was earned on it. I2DL papers know no
 * finer step, in totals neither.
 *
 * @param value scale 1, e.g. {@code 2.5}
 * @throws IllegalArgumentException where the value is negative or no multiple of 0.5
 */
public record Credits(BigDecimal value) implements Comparable<Credits> {

    private static final BigDecimal STEP = new BigDecimal("0.5");
    /** More digits than any credits have; a number such as 1e999999999 would take for ever to divide. */
    private static final int MOST_DIGITS = 20;

    public static final Credits ZERO = new Credits(BigDecimal.ZERO);

    public Credits {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not credits in steps of 0.5: " + value);
        }
        value = value.setScale(1, RoundingMode.UNNECESSARY);
    }

    /** Credits from their decimal form, e.g. {@code "1.5"}. */
    public static Credits of(String value) {
        return new Credits(new BigDecimal(value));
    }

    /** Whether {@code value} is not negative, a multiple of 0.5 and of a size that credits have. */
    public static boolean isValid(BigDecimal value) {
        boolean small = value.precision() <= MOST_DIGITS && Math.abs(value.scale()) <= MOST_DIGITS;
        return small && value.signum() >= 0 && value.remainder(STEP).signum() == 0;
    }

    /** The sum of all. */
    public static Credits sum(Collection<Credits> all) {
        return all.stream().reduce(ZERO, Credits::plus);
    }

    public Credits plus(Credits other) {
        return new Credits(value.add(other.value));
    }

    /** This share of the credits, rounded to the next step of 0.5, halves in the student's favour. */
    public Credits times(Fraction fraction) {
        BigDecimal steps = value.multiply(fraction.numerator())
                .divide(fraction.denominator().multiply(STEP), 0, RoundingMode.HALF_UP);
        return new Credits(steps.multiply(STEP));
    }

    /** The equal share of each of {@code many}; empty where that is between two steps. */
    public Optional<Credits> among(int many) {
        BigDecimal[] steps = value.divideAndRemainder(STEP.multiply(BigDecimal.valueOf(many)));
        return steps[1].signum() == 0 ? Optional.of(new Credits(steps[0].multiply(STEP))) : Optional.empty();
    }

    @Override
    public int compareTo(Credits other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
