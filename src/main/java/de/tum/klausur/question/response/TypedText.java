package de.tum.klausur.question.response;

import java.text.Normalizer;
import java.util.Locale;

/** What typed characters come to, whatever the part asks for. */
public final class TypedText {

    private static final int NUL = 0;

    private TypedText() {}

    /** Whether every character can be kept: no NUL and no half of a surrogate pair, which no database text can hold. */
    public static boolean isText(String text) {
        return isPlain(text)
                || text.codePoints().noneMatch(c -> c == NUL || Character.getType(c) == Character.SURROGATE);
    }

    /** Whether there is nothing to see: spaces of any kind, line ends, invisible marks. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(TypedText::isInvisible);
    }

    /** The text with ordinary spaces only and none at its ends; invisible marks are gone. */
    public static String stripped(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> seen.appendCodePoint(isInvisible(c) ? ' ' : c));
        return seen.toString().strip();
    }

    /**
     * The form in which two wordings are compared: compatible characters (NFKC), one case ({@code ß} as {@code ss}),
     * hyphens and dashes as spaces, runs of spaces as one, none at the ends.
     */
    public static String folded(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(compatible.length());
        compatible.codePoints().forEach(c -> {
            if (!isInvisible(c) && Character.getType(c) != Character.DASH_PUNCTUATION) {
                folded.appendCodePoint(c);
            } else if (Character.getType(c) != Character.FORMAT && !endsWithSpace(folded)) {
                folded.append(' ');
            }
        });
        return folded.toString().strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether all is ASCII that can be seen, as most of what is typed into small fields: nothing to look at closely. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWithSpace(StringBuilder text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
