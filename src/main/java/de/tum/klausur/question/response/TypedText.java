package de.tum.klausur.question.response;

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

    /** Whether all is ASCII that can be seen, as most of what is typed into small fields: nothing to look at closely. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
