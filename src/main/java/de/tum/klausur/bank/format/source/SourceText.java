package de.tum.klausur.bank.format.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A file's text as lines, if it is text at all and not too much of it. */
final class SourceText {

    /** The largest file that is read, in bytes of UTF-8. */
    public static final int LARGEST = 256 * 1024;

    /** Where so many lines aren't text, the file as a whole is none. */
    private static final int MOST_ODD_LINES = 10;

    /** Soft hyphen, and the two joiners that some scripts and emoji need. */
    private static final Set<Integer> HARMLESS_FORMAT = Set.of(0x00AD, 0x200C, 0x200D);

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
        int odd = 0;
        for (Line line : lines) {
            int index = firstOddCharacter(line.text());
            if (index >= 0 && ++odd <= MOST_ODD_LINES) {
                log.add(line.at(index), oddCharacter(line.text().codePointAt(index)), "save the file as UTF-8 text");
            }
        }
        return odd == 0 ? Optional.of(new Block(lines)) : Optional.empty();
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
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t';
            // they turn the order of what is read around or can't be seen at all, so a key would not be what it seems
            case Character.FORMAT -> !HARMLESS_FORMAT.contains(c);
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == REPLACEMENT;
        };
    }

    private static String oddCharacter(int c) {
        return String.format("the character U+%04X can't stand in a question", c);
    }
}
