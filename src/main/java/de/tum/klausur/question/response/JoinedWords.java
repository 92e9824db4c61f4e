package de.tum.klausur.question.response;

import java.util.regex.Pattern;

/** Writes a plain text as one word, without what only joins or parts words. Blanks and signs that mean something stay. */
final class JoinedWords {

    /** A number, or a letter with or without numbers around it: {@code n}, {@code 2e}, {@code x1}. */
    private static final Pattern SYMBOL = Pattern.compile("[0-9]*\\p{L}?\\p{M}*[0-9]*");

    private static final Pattern LETTER_AT_END = Pattern.compile("(?:^|[^\\p{L}])\\p{L}[0-9]{0,3}$");

    /** More than what {@link #LETTER_AT_END} looks at. */
    private static final int LONGEST_SYMBOL = 8;

    private final String plain;
    private final StringBuilder joined = new StringBuilder();

    private JoinedWords(String plain) {
        this.plain = plain;
    }

    static String of(String plain) {
        JoinedWords words = new JoinedWords(plain);
        for (int at = 0; at < plain.length(); at++) {
            words.take(at);
        }
        return words.joined.isEmpty() ? plain : words.joined.toString();
    }

    private void take(int at) {
        char c = plain.charAt(at);
        boolean kept = switch (c) {
            case ' ' -> isDigit(last()) && isDigit(next(at));
            case '-' -> isMinus(at);
            case '\'' -> isPrime(at);
            default -> true;
        };
        if (kept) {
            joined.append(c);
        }
    }

    /** Where neither side is a word. */
    private boolean isMinus(int at) {
        String right = runAt(beginning(at + 1));
        String left = runAtEnd();
        boolean ends = beginning(at + 1) >= plain.length() && !joined.isEmpty();
        return !ends && isSymbol(left) && isSymbol(right);
    }

    private boolean isPrime(int at) {
        return LETTER_AT_END
                        .matcher(joined.substring(Math.max(0, joined.length() - LONGEST_SYMBOL)))
                        .find()
                && !Character.isLetter(next(at));
    }

    private int beginning(int from) {
        int at = from;
        while (at < plain.length() && plain.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private String runAt(int from) {
        int end = from;
        while (end < plain.length() && isOfWord(plain.charAt(end))) {
            end++;
        }
        return plain.substring(from, end);
    }

    private String runAtEnd() {
        int from = joined.length();
        while (from > 0 && isOfWord(joined.charAt(from - 1))) {
            from--;
        }
        return joined.substring(from);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isSymbol(String run) {
        return SYMBOL.matcher(run).matches();
    }

    private char last() {
        return joined.isEmpty() ? ' ' : joined.charAt(joined.length() - 1);
    }

    private char next(int at) {
        int next = beginning(at + 1);
        return next < plain.length() ? plain.charAt(next) : ' ';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
