package de.tum.klausur.question.part;

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

    /** A blank that must be there; one that may be, {@code  ?}, needs no help. */
    private static final Pattern BLANK_OR_CLASS = Pattern.compile("\\\\.|\\[(?:\\\\.|[^\\]\\\\])*\\]| (?:[?*+{])?");

    private final Pattern asWritten;
    private final Pattern joined;

    private WordPattern(String pattern) {
        this.asWritten = Pattern.compile(pattern);
        this.joined = Pattern.compile(withoutBlanks(pattern));
    }

    /**
     * A pattern to be asked often.
     *
     * @throws PatternSyntaxException where {@link #problem} finds one
     */
    public static WordPattern of(String pattern) {
        return new WordPattern(pattern);
    }

    /** Whether {@code words} are what the pattern describes, as a whole. */
    public boolean fits(String words) {
        return asWritten.matches(words);
    }

    /** The same for words that were written as one: a blank of the pattern then stands for nothing. */
    public boolean fitsJoined(String joinedWords) {
        return joined.matches(joinedWords);
    }

    private static String withoutBlanks(String pattern) {
        StringBuilder without = new StringBuilder();
        var found = BLANK_OR_CLASS.matcher(pattern);
        int at = 0;
        while (found.find()) {
            without.append(pattern, at, found.start()).append(found.group().equals(" ") ? "" : found.group());
            at = found.end();
        }
        return without.append(pattern.substring(at)).toString();
    }

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
