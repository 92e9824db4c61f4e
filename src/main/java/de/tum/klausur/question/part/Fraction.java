package de.tum.klausur.question.part;

import java.math.BigDecimal;

/**
 * The share of a part that was earned, exact, from 0 to 1. Kept as numerator and denominator, since a third is no
 * decimal.
 *
 * @param numerator from 0 to {@code denominator}
 * @param denominator greater than 0
 * @throws IllegalArgumentException where the share lies outside 0 to 1
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {

    public static final Fraction NONE = new Fraction(BigDecimal.ZERO, BigDecimal.ONE);
    public static final Fraction WHOLE = new Fraction(BigDecimal.ONE, BigDecimal.ONE);

    public Fraction {
        if (denominator.signum() <= 0 || numerator.signum() < 0 || numerator.compareTo(denominator) > 0) {
            throw new IllegalArgumentException("not a share from 0 to 1: " + numerator + "/" + denominator);
        }
    }

    /** The share that {@code earned} is of {@code worth}; {@code worth} is more than 0. */
    public static Fraction of(Credits earned, Credits worth) {
        return new Fraction(earned.value(), worth.value());
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
