package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Tolerance;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as people are shown them. A key may have been computed to 34 digits; told are its whole part and four significant
 * digits, and as many more as its tolerance asks for or as tell it from what a student wrote. What is stored keeps all.
 */
public final class ShortNumber {

    private static final int DIGITS = 4;

    private ShortNumber() {}

    /** A number that nothing hangs on. */
    public static String of(BigDecimal number) {
        return rounded(number, ofSize(number, DIGITS));
    }

    /** A key; an exact one is told to its last digit. */
    public static String of(BigDecimal key, Tolerance tolerance) {
        return rounded(key, decimals(key, tolerance));
    }

    /** A key beside the number that was given. */
    public static String beside(BigDecimal given, BigDecimal key, Tolerance tolerance) {
        return apart(given, key, decimals(key, tolerance));
    }

    /** The same where no tolerance is known. */
    public static String beside(BigDecimal given, BigDecimal key) {
        return apart(given, key, ofSize(key, DIGITS));
    }

    private static String apart(BigDecimal given, BigDecimal key, int decimals) {
        int enough = decimals;
        while (enough < key.scale()
                && key.setScale(enough, RoundingMode.HALF_UP).compareTo(given) == 0
                && key.compareTo(given) != 0) {
            enough++;
        }
        return rounded(key, enough);
    }

    private static int decimals(BigDecimal key, Tolerance tolerance) {
        int asked = switch (tolerance) {
            case Tolerance.Absolute(BigDecimal margin) -> margin.signum() == 0 ? key.scale() : ofMargin(margin);
            case Tolerance.Relative(BigDecimal share) -> ofMargin(key.multiply(share));
            case Tolerance.Digits(int digits) -> ofSize(key, digits + 1);
        };
        return Math.max(asked, ofSize(key, DIGITS));
    }

    /** So many that the margin's two leading digits can be seen. */
    private static int ofMargin(BigDecimal margin) {
        return Math.min(margin.stripTrailingZeros().scale(), ofSize(margin, 2));
    }

    private static int ofSize(BigDecimal number, int digits) {
        return digits - (number.precision() - number.scale());
    }

    private static String rounded(BigDecimal number, int decimals) {
        int kept = Math.max(0, decimals);
        return ShownNumber.of(number.scale() <= kept ? number : number.setScale(kept, RoundingMode.HALF_UP));
    }
}
