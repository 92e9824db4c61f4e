package de.tum.klausur.bank.format.source;

import java.util.ArrayList;
import java.util.List;

/** The code spans and formulas of a paragraph, by the rules by which they are shown; all else is prose. */
final class Spans {

    /** What stands between marks. */
    enum Kind {
        PROSE,
        CODE,
        FORMULA
    }

    /**
     * A piece of a paragraph.
     *
     * @param start of what is inside the marks
     * @param end behind it
     */
    record Span(Kind kind, int start, int end) {}

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private int prose;

    private Spans(String text) {
        this.text = text;
    }

    static List<Span> of(String text) {
        Spans reading = new Spans(text);
        reading.read();
        return reading.spans;
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            i = switch (text.charAt(i)) {
                case '\\' -> i + 2;
                case '`' -> marked(Kind.CODE, i, run(i));
                case '$' -> marked(Kind.FORMULA, i, text.startsWith("$$", i) ? 2 : 1);
                default -> i + 1;
            };
        }
        add(Kind.PROSE, prose, text.length());
    }

    /** Takes in what the marks of {@code length} at {@code start} enclose, and returns the index behind all of it. */
    private int marked(Kind kind, int start, int length) {
        int first = start + length;
        int end = kind == Kind.CODE ? endOfCode(first, length) : endOfFormula(first, length);
        if (end < 0) {
            return kind == Kind.CODE ? first : rest(start);
        }
        add(Kind.PROSE, prose, start);
        add(kind, first, end);
        prose = end + length;
        return prose;
    }

    /** What follows a dollar sign without another is neither formula nor prose: that it has no end is told elsewhere. */
    private int rest(int start) {
        add(Kind.PROSE, prose, start);
        prose = text.length();
        return prose;
    }

    private int endOfCode(int first, int length) {
        int i = text.indexOf('`', first);
        while (i >= 0 && run(i) != length) {
            i = text.indexOf('`', i + run(i));
        }
        return i;
    }

    private int endOfFormula(int first, int length) {
        String mark = "$".repeat(length);
        int end = first;
        while (end < text.length() && !text.startsWith(mark, end)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end < text.length() ? end : -1;
    }

    private int run(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end - start;
    }

    private void add(Kind kind, int start, int end) {
        if (start < end) {
            spans.add(new Span(kind, start, Math.min(end, text.length())));
        }
    }
}
