package de.tum.klausur.bank.format.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Walks once over a paragraph: escapes, code spans, formulas, pictures. */
final class InlineCheck {

    /** Takes a problem at a character of the paragraph. */
    interface Report {
        void at(int index, String message, String hint);
    }

    /** Where one paragraph has so many problems, more help nobody, and finding their places costs time. */
    private static final int ENOUGH = 20;

    private final Joined paragraph;
    private final String text;
    private final Set<String> figures;
    private final ProblemLog log;
    private final Map<Integer, Integer> lastTicks = new HashMap<>();
    private int reported;

    InlineCheck(Joined paragraph, Set<String> figures, ProblemLog log) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.figures = figures;
        this.log = log;
    }

    void run() {
        for (int i = text.indexOf('`'); i >= 0; i = text.indexOf('`', i + run('`', i))) {
            lastTicks.put(run('`', i), i);
        }
        for (int i = 0; i < text.length() && reported < ENOUGH; ) {
            i = switch (text.charAt(i)) {
                case '\\' -> i + 2;
                case '`' -> behindCode(i);
                case '$' -> new FormulaCheck(text, i, this::report).check();
                case '!' -> behindFigure(i);
                default -> i + 1;
            };
        }
    }

    /** A code span ends at the next run of as many back-ticks; without one the back-ticks are ordinary characters. */
    private int behindCode(int start) {
        int length = run('`', start);
        if (lastTicks.getOrDefault(length, -1) <= start) {
            return start + length;
        }
        int i = start + length;
        while (run('`', i) != length) {
            i += Math.max(run('`', i), 1);
        }
        return i + length;
    }

    private int behindFigure(int start) {
        return text.startsWith("![", start) ? FigureCheck.check(text, start, this::report, figures) : start + 1;
    }

    private void report(int index, String message, String hint) {
        reported++;
        log.add(paragraph.place(index), message, hint);
    }

    private int run(char c, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end - start;
    }
}
