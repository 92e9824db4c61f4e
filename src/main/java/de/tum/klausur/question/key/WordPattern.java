package de.tum.klausur.question.key;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/**
 * Regular expressions for accepted words, in RE2's language: without back references and look-around, so that no answer
 * takes more than time in proportion to its length.
 */
public final class WordPattern {

    /** The longest pattern that is taken, in characters. */
    public static final int LONGEST = 200;

    /** How often the repeats inside each other may repeat at most; each is written out when a pattern is compiled. */
    private static final int MOST_REPEATS = 200;

    private static final Pattern REPEAT = Pattern.compile("\\{([0-9]+)(?:,([0-9]*))?\\}");

    private WordPattern() {}

    /** What is wrong with {@code pattern} in one English phrase; empty where nothing is. */
    public static Optional<String> problem(String pattern) {
        if (pattern.length() > LONGEST) {
            return Optional.of("a pattern has at most " + LONGEST + " characters");
        }
        if (repeats(pattern) > MOST_REPEATS) {
            return Optional.of("its repeats {…} multiply to more than " + MOST_REPEATS);
        }
        try {
            Pattern.compile(pattern);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(e.getDescription() + ": " + e.getPattern());
        }
    }

    /** Whether {@code folded} is what {@code pattern} describes, as a whole. */
    public static boolean fits(String pattern, String folded) {
        return Pattern.matches(pattern, folded);
    }

    /** All repeats multiplied, as if each stood inside the other. */
    private static double repeats(String pattern) {
        double product = 1;
        var found = REPEAT.matcher(pattern);
        while (found.find()) {
            String most = found.group(2);
            String least = found.group(1);
            product *= Math.max(1, Double.parseDouble(most == null || most.isEmpty() ? least : most));
        }
        return product;
    }
}
