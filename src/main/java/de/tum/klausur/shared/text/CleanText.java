package de.tum.klausur.shared.text;

/**
 * Takes out of a text what no text can hold, so that the rest is kept: copied from a PDF or a terminal it may bring along
 * what a database, an XML file or a mail's header refuses. What is left is what is stored, shown and hashed.
 *
 * <table>
 *   <caption>What becomes of what</caption>
 *   <tr><td>line ends: CR LF, CR, vertical tab, form feed, NEL</td><td>one line feed</td></tr>
 *   <tr><td>tab, line feed</td><td>stay</td></tr>
 *   <tr><td>other control characters (C0, DEL, C1)</td><td>go</td></tr>
 *   <tr><td>halves of surrogate pairs, noncharacters such as U+FFFF</td><td>go</td></tr>
 *   <tr><td>all else, whatever the script</td><td>stays</td></tr>
 * </table>
 */
public final class CleanText {

    private static final int NEXT_LINE = 0x85;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private CleanText() {}

    /** A text that may have several lines. */
    public static String lines(String text) {
        if (text.codePoints().noneMatch(c -> c == '\r' || !isKept(c))) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (isLineEnd(c)) {
                kept.append('\n');
            } else if (isKept(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    /**
     * A text of one line, such as a title or a name: line ends and tabs become spaces, and marks that turn the direction of
     * writing go, since they would turn what stands beside the name.
     */
    public static String line(String text) {
        String cleaned = lines(text);
        if (cleaned.codePoints().noneMatch(c -> isSpaceInLine(c) || turnsDirection(c))) {
            return cleaned;
        }
        StringBuilder kept = new StringBuilder(cleaned.length());
        cleaned.codePoints()
                .filter(c -> !turnsDirection(c))
                .forEach(c -> kept.appendCodePoint(isSpaceInLine(c) ? ' ' : c));
        return kept.toString();
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == NEXT_LINE;
    }

    private static boolean isKept(int c) {
        if (Character.isISOControl(c)) {
            return c == '\n' || c == '\t';
        }
        return Character.getType(c) != Character.SURROGATE && !isNoncharacter(c);
    }

    /** U+FDD0 to U+FDEF and the last two of each plane; XML can't hold those of the first plane. */
    private static boolean isNoncharacter(int c) {
        return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    }

    private static boolean isSpaceInLine(int c) {
        return c == '\n' || c == '\t' || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
    }

    /** Embeddings, overrides and isolates. */
    static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
