package de.tum.klausur.question.part;

import java.math.BigDecimal;

/** How far a right number may be off its key. */
public sealed interface Tolerance {

    /** Whether {@code given} is near enough to {@code key}; the edge itself is near enough. */
    boolean accepts(BigDecimal key, BigDecimal given);

    /** At most {@code margin} off; a margin of 0 asks for the exact value. */
    record Absolute(BigDecimal margin) implements Tolerance {
        @Override
        public boolean accepts(BigDecimal key, BigDecimal given) {
            return key.subtract(given).abs().compareTo(margin) <= 0;
        }
    }

    /** At most {@code share} of the key's size off, e.g. 0.01 for one per cent. */
    record Relative(BigDecimal share) implements Tolerance {
        @Override
        public boolean accepts(BigDecimal key, BigDecimal given) {
            return key.subtract(given).abs().compareTo(key.abs().multiply(share)) <= 0;
        }
    }

    /**
     * Equal when both are rounded to so many significant digits: at most half a unit of the key's last digit off.
     *
     * @param digits from 1 to 15
     */
    record Digits(int digits) implements Tolerance {
        @Override
        public boolean accepts(BigDecimal key, BigDecimal given) {
            int lastDigit = key.precision() - key.scale() - digits;
            BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(lastDigit).divide(BigDecimal.TWO);
            return key.subtract(given).abs().compareTo(half) <= 0;
        }
    }
}
