package de.tum.klausur.question.response;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it: {@code 3.5}, {@code 3,5}, {@code .5}, {@code −3}, {@code 14 400}, {@code 14'400},
 * {@code 1.400.000}, {@code 1.4e3}, {@code 4·10^6}, {@code 10⁻³}, {@code 3/2}, {@code ½}, {@code 1 1/2}, {@code 75 %},
 * {@code ≈1.6}, {@code x = 5}.
 *
 * <p>Digits with a single separator before exactly three of them have two readings, see {@link TypedNumber.Doubt}: after a
 * point they are decimals as long as that decides nothing, after a comma they are not read at all.
 */
public final class NumberText {

    private static final int LONGEST = 60;
    private static final int LARGEST_EXPONENT = 99;
    private static final String GROUPS =
            "[1-9][0-9]{0,2}(?:(?<blank>[ '_])[0-9]{3}(?:\\k<blank>[0-9]{3})*+(?:[.,][0-9]*+)?"
                    + "|(?:\\.[0-9]{3}){2,}+(?:,[0-9]*+)?|(?:,[0-9]{3}){2,}+(?:\\.[0-9]*+)?"
                    + "|\\.[0-9]{3},[0-9]++|,[0-9]{3}\\.[0-9]++)";
    private static final Pattern GROUPED = Pattern.compile(GROUPS);
    private static final Pattern DIGITS = Pattern.compile("[0-9]++(?:[.,][0-9]*+)?|[.,][0-9]++");
    private static final Pattern TWO_READINGS = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern MIXED =
            Pattern.compile("(?<whole>[0-9]++) ++(?<over>[0-9]{1,2})/(?<under>[0-9]{1,2})");
    private static final String EXPONENT = "(?<exponent>[+-]?[0-9]{1,3}+)";
    private static final Pattern SCIENTIFIC = Pattern.compile("(?<digits>[0-9.,' _]*[0-9.,]) ?[eE]" + EXPONENT);
    private static final Pattern POWER_OF_TEN = Pattern.compile(
            "(?:(?<digits>[0-9.,' _]*[0-9.,]) *+[*xX] *+)?10 *+\\^ *+[({]?+ *+" + EXPONENT + " *+[)}]?+");
    private static final Pattern FRACTION = Pattern.compile("(?<over>[0-9.,' _]++)/(?<under>[0-9.,' _]++)");
    /** The name of what is asked: {@code w_new}, {@code dL/dw}, {@code P(A|B)}, {@code ŷ}; no calculation. */
    private static final Pattern NAMED =
            Pattern.compile("(?:[\\p{L}∂∇][\\p{L}\\p{M}0-9_'^{}()\\[\\],|/∂∇ ]{0,29}+)?= *+(?<number>[^=]++)");

    private static final Pattern ABOUT =
            Pattern.compile("^(?:ca|approx|about|rund|etwa)\\.? ++", Pattern.CASE_INSENSITIVE);

    private NumberText() {}

    /** The number; empty where {@code text} is none, is undecided, too long or beyond an exponent of ±99. */
    public static Optional<BigDecimal> read(String text) {
        return typed(text).filter(number -> !number.isUndecided()).map(TypedNumber::value);
    }

    /** The number with what else it could be; empty where {@code text} is none. */
    public static Optional<TypedNumber> typed(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (isPlain(text)) {
            return Optional.of(ofDigits(text, text.startsWith("-")));
        }
        String plain = NumberSigns.plain(text);
        Matcher named = NAMED.matcher(plain);
        String bare = ABOUT.matcher(named.matches() ? named.group("number") : plain)
                .replaceFirst("")
                .strip();
        return bare.endsWith("%") ? perCent(bare.substring(0, bare.length() - 1).strip()) : signed(bare);
    }

    /** Whether {@code text} has the form of a number, be it one that has two readings. */
    static boolean isNumber(String text) {
        return typed(text).isPresent();
    }

    /** Most numbers are digits with a point at most; these need no pattern, which takes ten times as long. */
    private static boolean isPlain(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        return areDigits(text, start, whole) && (point < 0 || areDigits(text, point + 1, text.length()));
    }

    /** Whether there is at least one, and nothing else. */
    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }

    private static TypedNumber ofDigits(String plain, boolean negative) {
        BigDecimal decimal = new BigDecimal(plain);
        String digits = negative ? plain.substring(1) : plain;
        int point = digits.indexOf('.');
        boolean grouped = point > 0 && point <= 3 && digits.length() == point + 4 && digits.charAt(0) != '0';
        return grouped
                ? new TypedNumber(decimal, Optional.of(new BigDecimal(plain.replace(".", ""))), TypedNumber.Doubt.POINT)
                : TypedNumber.plain(decimal);
    }

    private static Optional<TypedNumber> perCent(String number) {
        return signed(number)
                .map(read -> read.isUndecided()
                        ? read.map(share -> share.movePointLeft(2))
                        : new TypedNumber(
                                read.value().movePointLeft(2), Optional.of(read.value()), TypedNumber.Doubt.PER_CENT));
    }

    private static Optional<TypedNumber> signed(String text) {
        boolean negative = text.startsWith("-");
        String size = negative || text.startsWith("+") ? text.substring(1).strip() : text;
        return unsigned(size).map(number -> negative ? number.map(BigDecimal::negate) : number);
    }

    private static Optional<TypedNumber> unsigned(String text) {
        Matcher scientific = SCIENTIFIC.matcher(text);
        if (scientific.matches()) {
            return scaled(digits(scientific.group("digits")), scientific.group("exponent"));
        }
        Matcher power = POWER_OF_TEN.matcher(text);
        if (power.matches()) {
            String digits = power.group("digits");
            return scaled(digits(digits == null ? "1" : digits), power.group("exponent"));
        }
        Matcher mixed = MIXED.matcher(text);
        if (mixed.matches()) {
            return over(new BigDecimal(mixed.group("over")), new BigDecimal(mixed.group("under")))
                    .map(share -> TypedNumber.plain(new BigDecimal(mixed.group("whole")).add(share)));
        }
        Matcher fraction = FRACTION.matcher(text);
        return fraction.matches() ? fraction(fraction) : digits(text);
    }

    private static Optional<TypedNumber> scaled(Optional<TypedNumber> digits, String exponent) {
        int power = Integer.parseInt(exponent);
        return digits.filter(number -> Math.abs(power) <= LARGEST_EXPONENT)
                .map(number -> number.map(size -> size.scaleByPowerOfTen(power)));
    }

    private static Optional<TypedNumber> fraction(Matcher fraction) {
        Optional<TypedNumber> over = digits(fraction.group("over").strip());
        Optional<BigDecimal> under = digits(fraction.group("under").strip())
                .filter(number -> number.doubt() == TypedNumber.Doubt.NONE)
                .map(TypedNumber::value)
                .filter(divisor -> divisor.signum() != 0);
        return over.flatMap(top -> under.map(divisor -> top.map(size -> size.divide(divisor, MathContext.DECIMAL128))));
    }

    private static Optional<BigDecimal> over(BigDecimal over, BigDecimal under) {
        return under.compareTo(over) > 0 ? Optional.of(over.divide(under, MathContext.DECIMAL128)) : Optional.empty();
    }

    /** Digits with their separators, without sign and exponent. */
    private static Optional<TypedNumber> digits(String text) {
        String digits = withoutFullStop(text);
        if (TWO_READINGS.matcher(digits).matches()) {
            boolean comma = digits.indexOf(',') > 0;
            return Optional.of(new TypedNumber(
                    new BigDecimal(digits.replace(',', '.')),
                    Optional.of(new BigDecimal(digits.replace(".", "").replace(",", ""))),
                    comma ? TypedNumber.Doubt.COMMA : TypedNumber.Doubt.POINT));
        }
        if (DIGITS.matcher(digits).matches()) {
            return Optional.of(TypedNumber.plain(new BigDecimal(digits.replace(',', '.'))));
        }
        return GROUPED.matcher(digits).matches()
                ? Optional.of(TypedNumber.plain(new BigDecimal(ungrouped(digits))))
                : Optional.empty();
    }

    /** {@code 1.5.} ends a sentence. */
    private static String withoutFullStop(String text) {
        boolean ends =
                text.endsWith(".") && text.chars().limit(text.length() - 1L).anyMatch(c -> c == '.' || c == ',');
        return ends ? text.substring(0, text.length() - 1) : text;
    }

    /** The last separator is the decimal mark, unless it stands there twice. */
    private static String ungrouped(String digits) {
        int mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        boolean decimal = mark >= 0 && digits.indexOf(digits.charAt(mark)) == mark;
        String whole = (decimal ? digits.substring(0, mark) : digits).replaceAll("[^0-9]", "");
        return decimal ? whole + "." + digits.substring(mark + 1) : whole;
    }
}
