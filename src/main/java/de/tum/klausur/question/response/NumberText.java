package de.tum.klausur.question.response;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it: {@code 3.5}, {@code 3,5}, {@code .5}, {@code 1e-3}, {@code −3} with a typographic minus.
 *
 * <p>A thousands separator is not read: {@code 1 000}, {@code 1.000.000} and {@code 1,000} are refused rather than
 * guessed. A single point is a decimal mark ({@code 3.142}); a single comma is one too, unless exactly three digits
 * follow one to three others that don't begin with 0, since {@code 1,792} is 1792 to one reader and less than 2 to
 * another.
 */
public final class NumberText {

    private static final int LONGEST = 60;
    private static final int LARGEST_EXPONENT = 99;
    private static final Pattern FORM = Pattern.compile(
            "(?<sign>[+\\-\u2212\u2013]?) *+(?<digits>[0-9]++(?:[.,][0-9]*+)?|[.,][0-9]++)(?:[eE](?<exponent>[+\\-\u2212\u2013]?[0-9]{1,3}+))?");
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}([.,])[0-9]{3}");

    private NumberText() {}

    /** The number; empty where {@code text} is none, is ambiguous, too long or beyond an exponent of ±99. */
    public static Optional<BigDecimal> read(String text) {
        if (isPlain(text)) {
            return Optional.of(new BigDecimal(text));
        }
        return match(text)
                .filter(form -> !isGrouped(form.group("digits"), ","))
                .flatMap(form -> value(form, form.group("digits").replace(',', '.')));
    }

    /** The number where its one separator is taken for a thousands separator; empty where it can't be one. */
    public static Optional<BigDecimal> readGrouped(String text) {
        if (text.indexOf('.') < 0 && text.indexOf(',') < 0) {
            return Optional.empty();
        }
        return match(text)
                .filter(form -> isGrouped(form.group("digits"), ".") || isGrouped(form.group("digits"), ","))
                .flatMap(form ->
                        value(form, form.group("digits").replace(".", "").replace(",", "")));
    }

    /** Most numbers are digits with a point at most; these need no pattern, which takes ten times as long. */
    private static boolean isPlain(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        return text.length() <= LONGEST
                && areDigits(text, start, whole)
                && (point < 0 || areDigits(text, point + 1, text.length()));
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

    /** Whether {@code text} has the form of a number, be it one whose separator is ambiguous. */
    static boolean isNumber(String text) {
        return match(text).isPresent();
    }

    private static Optional<Matcher> match(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(TypedText.stripped(text));
        return form.matches() ? Optional.of(form) : Optional.empty();
    }

    private static boolean isGrouped(String digits, String separator) {
        Matcher grouped = GROUPED.matcher(digits);
        return grouped.matches() && grouped.group(1).equals(separator);
    }

    private static Optional<BigDecimal> value(Matcher form, String digits) {
        String exponent = form.group("exponent");
        int power = exponent == null ? 0 : Integer.parseInt(ascii(exponent));
        if (Math.abs(power) > LARGEST_EXPONENT) {
            return Optional.empty();
        }
        BigDecimal size = new BigDecimal(digits).scaleByPowerOfTen(power);
        return Optional.of(ascii(form.group("sign")).equals("-") ? size.negate() : size);
    }

    private static String ascii(String signed) {
        return signed.replace('\u2212', '-').replace('\u2013', '-');
    }
}
