package de.tum.klausur.shared.text;

import java.text.Bidi;

/**
 * Keeps a text by others from turning what stands beside it: a name written from right to left would take the words and
 * digits behind it along. On pages the element {@code bdi} does so around a text that stands alone; within a sentence, an
 * attribute or a mail these two characters do, which no reader sees. Texts from left to right need none and get none.
 */
public final class Isolated {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Isolated() {}

    /** The text as it can stand in a sentence. */
    public static String of(String text) {
        char[] characters = text.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return text;
        }
        StringBuilder isolated = new StringBuilder(text.length() + 2).append(FIRST_STRONG_ISOLATE);
        // One mark too many of its own would end the isolation.
        text.codePoints().filter(c -> !CleanText.turnsDirection(c)).forEach(isolated::appendCodePoint);
        return isolated.append(POP_ISOLATE).toString();
    }
}
