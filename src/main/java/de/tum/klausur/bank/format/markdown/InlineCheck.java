package de.tum.klausur.bank.format.markdown;

import de.tum.klausur.bank.format.text.Line;
import de.tum.klausur.bank.format.text.Place;
import de.tum.klausur.bank.format.text.ProblemLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Walks once over a paragraph: escapes, code spans, formulas, pictures. */
final class InlineCheck {

    private final List<Line> lines;
    private final String text;
    private final Set<String> figures;
    private final ProblemLog log;
    private final Map<Integer, Integer> lastTicks = new HashMap<>();

    InlineCheck(List<Line> lines, Set<String> figures, ProblemLog log) {
        this.lines = lines;
        this.text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        this.figures = figures;
        this.log = log;
    }

    void run() {
        for (int i = 0; i < text.length(); ) {
            int ticks = run('`', i);
            lastTicks.put(ticks, i);
            i += Math.max(ticks, 1);
        }
        for (int i = 0; i < text.length(); ) {
            i = switch (text.charAt(i)) {
                case '\\' -> i + 2;
                case '`' -> behindCode(i);
                case '$' -> behindFormula(i);
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

    private int behindFormula(int start) {
        String mark = text.startsWith("$$", start) ? "$$" : "$";
        int end = start + mark.length();
        while (end < text.length() && !text.startsWith(mark, end)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length()) {
            log.add(
                    place(start),
                    "this formula has no end in its paragraph",
                    "close it with " + mark + ", or write \\$ for a dollar sign");
            return start + mark.length();
        }
        checkFormula(text.substring(start + mark.length(), end), place(start));
        return end + mark.length();
    }

    private void checkFormula(String formula, Place place) {
        int open = 0;
        for (int i = 0; i < formula.length() && open >= 0; i++) {
            switch (formula.charAt(i)) {
                case '\\' -> i++;
                case '{' -> open++;
                case '}' -> open--;
                default -> {}
            }
        }
        if (formula.isBlank()) {
            log.add(place, "this formula is empty", "write \\$ for a dollar sign");
        } else if (open != 0) {
            log.add(place, "the braces of this formula don't match", "each { needs its }");
        }
    }

    private int behindFigure(int start) {
        return text.startsWith("![", start) ? FigureCheck.check(text, start, this::figureProblem, figures) : start + 1;
    }

    private void figureProblem(int index, String message, String hint) {
        log.add(place(index), message, hint);
    }

    private int run(char c, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end - start;
    }

    private Place place(int index) {
        int rest = index;
        for (Line line : lines) {
            if (rest <= line.text().length()) {
                return line.at(rest);
            }
            rest -= line.text().length() + 1;
        }
        throw new IllegalStateException("no character " + index);
    }
}
