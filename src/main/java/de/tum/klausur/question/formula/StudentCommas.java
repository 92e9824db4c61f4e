package de.tum.klausur.question.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a comma between two digits means: {@code 0,5} is a decimal, {@code max(1,2)} has two arguments, and {@code
 * max(0,5; x)} and {@code max(0,5, x)} have a decimal first, since something else plainly parts the arguments.
 */
final class StudentCommas {

    enum Meaning {
        DECIMAL,
        SEPARATOR,
        EITHER
    }

    private static final int NO_CALL = -1;
    private static final Pattern SEVERAL =
            Pattern.compile("(?:^|.*[^A-Za-z0-9Α-Ωα-ω_])(?:max|min) *", Pattern.CASE_INSENSITIVE);

    private final String text;
    /** The opening bracket of the call of max or min just around each comma, or {@link #NO_CALL}. */
    private final Map<Integer, Integer> around = new HashMap<>();

    /** Calls whose arguments a semicolon parts, or a comma with a blank behind it. */
    private final Set<Integer> parted = new HashSet<>();
    /** Calls with another comma that can't be a decimal one. */
    private final Set<Integer> tightlyParted = new HashSet<>();

    StudentCommas(String text) {
        this.text = text;
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(' -> open.push(SEVERAL.matcher(text.substring(0, i)).matches() ? i : NO_CALL);
                case ')' -> open.poll();
                case ',', ';' -> note(i, open.isEmpty() ? NO_CALL : open.peek());
                default -> {}
            }
        }
    }

    private void note(int at, int call) {
        around.put(at, call);
        if (text.charAt(at) == ';' || (at + 1 < text.length() && text.charAt(at + 1) == ' ')) {
            parted.add(call);
        } else if (!isDigit(at - 1) || !isDigit(at + 1)) {
            tightlyParted.add(call);
        }
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Of the comma at {@code at}, which stands between two digits. */
    Meaning meaning(int at) {
        int call = around.getOrDefault(at, NO_CALL);
        if (call == NO_CALL || parted.contains(call)) {
            return Meaning.DECIMAL;
        }
        return tightlyParted.contains(call) ? Meaning.EITHER : Meaning.SEPARATOR;
    }
}
