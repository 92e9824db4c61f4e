package de.tum.klausur.question.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece {@code {{expression}}} or {@code {{expression|2}}} of a text, as it stands there.
 *
 * @param start offset of the first brace
 * @param end offset behind the last, which is {@code start + 2} for one that is never closed
 * @param expression what stands in it, without the number of decimals
 * @param decimals how many, or {@link #AS_NEEDED}
 */
record Placeholder(int start, int end, String expression, int decimals) {

    static final int AS_NEEDED = -1;
    private static final int LONGEST = 600;
    private static final Pattern DECIMALS =
            Pattern.compile("(?s)(?<expression>.*[^|])\\|\\s*(?<decimals>[0-9]{1,2})\\s*");

    boolean isClosed() {
        return end > start + 2;
    }

    /** All of a text in order. Of three and more braces in a row the last two open: {@code \frac{{{a}}}{2}}. */
    static List<Placeholder> in(String text) {
        List<Placeholder> found = new ArrayList<>();
        int start = text.indexOf("{{");
        while (start >= 0) {
            while (text.startsWith("{{", start + 1)) {
                start++;
            }
            int close = text.indexOf("}}", start + 2);
            int again = text.indexOf("{{", start + 2);
            boolean closed = close >= 0 && close - start <= LONGEST && (again < 0 || close < again);
            Placeholder placeholder = closed
                    ? of(start, text.substring(start + 2, close))
                    : new Placeholder(start, start + 2, "", AS_NEEDED);
            found.add(placeholder);
            start = text.indexOf("{{", placeholder.end());
        }
        return found;
    }

    private static Placeholder of(int start, String inside) {
        Matcher decimals = DECIMALS.matcher(inside);
        int end = start + inside.length() + 4;
        return decimals.matches()
                ? new Placeholder(
                        start, end, decimals.group("expression"), Integer.parseInt(decimals.group("decimals")))
                : new Placeholder(start, end, inside, AS_NEEDED);
    }
}
