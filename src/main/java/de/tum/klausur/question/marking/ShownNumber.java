package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Tolerance;
import java.math.BigDecimal;

/** Numbers as traces keep them. */
public final class ShownNumber {

    /** Ends a tolerance in significant digits, e.g. {@code 3d}. */
    public static final String DIGITS = "d";

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int LONGEST_PLAIN = 30;

    private ShownNumber() {}

    /** Plain digits as long as a person can take them in. */
    public static String of(BigDecimal number) {
        String plain = number.toPlainString();
        return plain.length() <= LONGEST_PLAIN ? plain : number.toString();
    }

    /** Reads what {@link #of(Tolerance)} wrote. */
    public static Tolerance tolerance(String written) {
        String number = written.substring(0, written.length() - 1);
        if (written.endsWith(DIGITS)) {
            return new Tolerance.Digits(Integer.parseInt(number));
        }
        return written.endsWith("%")
                ? new Tolerance.Relative(new BigDecimal(number).divide(HUNDRED))
                : new Tolerance.Absolute(new BigDecimal(written));
    }

    /** {@code 0.01} for a margin, {@code 1%} for a share, {@code 3d} for significant digits. */
    public static String of(Tolerance tolerance) {
        return switch (tolerance) {
            case Tolerance.Absolute absolute -> of(absolute.margin());
            case Tolerance.Digits digits -> digits.digits() + DIGITS;
            case Tolerance.Relative relative ->
                of(relative.share().multiply(HUNDRED).stripTrailingZeros()) + "%";
        };
    }
}
