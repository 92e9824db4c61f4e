package de.tum.klausur.bank.format.source;

/**
 * A line of a file, maybe without what stood at its front.
 *
 * @param number from 1
 * @param cut how many characters were taken from its front
 * @param text the rest, without the line end
 * @param code whether it belongs to a code fence, the fence's own lines included
 */
public record Line(int number, int cut, String text, boolean code) {

    private static final int TAB = 4;

    /** The place of the character at {@code index} of the text. */
    public Place at(int index) {
        return new Place(number, cut + text.codePointCount(0, index) + 1);
    }

    /** The place of the first character of the text. */
    public Place start() {
        return at(0);
    }

    /** Whether there is nothing to read on it. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** How many columns the text is indented; a tab is four. */
    int indent() {
        int columns = 0;
        for (int i = 0; i < text.length() && isSpace(i); i++) {
            columns += width(i);
        }
        return columns;
    }

    /** The line with at most {@code columns} columns of indentation taken away. */
    Line outdented(int columns) {
        int removed = 0;
        int i = 0;
        while (i < text.length() && isSpace(i) && removed + width(i) <= columns) {
            removed += width(i);
            i++;
        }
        return from(i);
    }

    /** The line without its first {@code count} characters. */
    Line from(int count) {
        return new Line(number, cut + text.codePointCount(0, count), text.substring(count), code);
    }

    Line asCode() {
        return new Line(number, cut, text, true);
    }

    private boolean isSpace(int index) {
        return text.charAt(index) == ' ' || text.charAt(index) == '\t';
    }

    private int width(int index) {
        return text.charAt(index) == '\t' ? TAB : 1;
    }
}
