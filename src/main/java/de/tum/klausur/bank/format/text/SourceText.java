package de.tum.klausur.bank.format.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file's text as lines, if it is text at all and not too much of it. */
public final class SourceText {

    /** The largest file that is read, in bytes of UTF-8. */
    public static final int LARGEST = 256 * 1024;

    private static final int REPLACEMENT = 0xFFFD;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private SourceText() {}

    /** The lines of {@code text}; empty, with a problem, where it is too large or holds what is no text. */
    public static Optional<Block> read(String text, ProblemLog log) {
        if (text.length() > LARGEST || text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            log.add(
                    Place.START,
                    "the file is larger than 256 KiB",
                    "split it, or put its pictures into files beside it");
            return Optional.empty();
        }
        List<Line> lines = lines(text);
        for (Line line : lines) {
            int odd = firstOddCharacter(line.text());
            if (odd >= 0) {
                log.add(line.at(odd), oddCharacter(line.text().codePointAt(odd)), "save the file as UTF-8 text");
                return Optional.empty();
            }
        }
        return Optional.of(new Block(lines));
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            lines.add(new Line(lines.size() + 1, 0, text.substring(start, last), false));
            start = end + 1;
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        if (marked) {
            // the mark is no character of the text, so it counts for no column
            lines.set(0, new Line(1, 0, lines.getFirst().text().substring(1), false));
        }
        return lines;
    }

    private static int firstOddCharacter(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isOdd(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOdd(int c) {
        return (Character.isISOControl(c) && c != '\t')
                || Character.getType(c) == Character.SURROGATE
                || c == REPLACEMENT
                || c == BYTE_ORDER_MARK;
    }

    private static String oddCharacter(int c) {
        return String.format("the character U+%04X can't stand in a question", c);
    }
}
