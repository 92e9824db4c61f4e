package de.tum.klausur.bank.format.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the lines that belong to code fences, so that nothing in them is taken for a section, an option or a formula. */
final class CodeFences {

    private static final int SHORTEST = 3;
    private static final int DEEPEST = 3;

    private CodeFences() {}

    /**
     * The lines, those of fences marked as code. A fence without end is a problem; it is then taken to end before the next
     * section, so that what follows is still read.
     */
    static List<Line> mark(List<Line> lines, ProblemLog log) {
        List<Line> marked = new ArrayList<>(lines.size());
        boolean recovered = false;
        while (marked.size() < lines.size()) {
            int opening = copyUpToFence(lines, marked);
            if (opening == lines.size()) {
                break;
            }
            int end = endOfFence(lines, opening);
            if (end > lines.size()) {
                log.add(
                        lines.get(opening).start(),
                        "this code fence is never closed",
                        "close it with the same marks on a line of their own");
                end = recovered ? lines.size() : nextSection(lines, opening);
                recovered = true; // once is enough: more would cost time that grows with the square of the file
            }
            lines.subList(opening, end).forEach(line -> marked.add(line.asCode()));
        }
        return marked;
    }

    private static int copyUpToFence(List<Line> lines, List<Line> marked) {
        boolean inList = false;
        int i = marked.size();
        while (i < lines.size() && fence(lines.get(i), inList).isEmpty()) {
            Line line = lines.get(i);
            inList = (line.isBlank() || line.indent() > 0) ? inList : isListItem(line.text());
            marked.add(line);
            i++;
        }
        return i;
    }

    /** The index behind the closing line, or more than the number of lines where there is none. */
    private static int endOfFence(List<Line> lines, int opening) {
        String marks = fence(lines.get(opening), true).orElseThrow();
        for (int i = opening + 1; i < lines.size(); i++) {
            String text = lines.get(i).text().strip();
            if (text.startsWith(marks) && text.chars().allMatch(c -> c == marks.charAt(0))) {
                return i + 1;
            }
        }
        return lines.size() + 1;
    }

    private static int nextSection(List<Line> lines, int opening) {
        int i = opening + 1;
        while (i < lines.size() && !lines.get(i).text().startsWith("## ")) {
            i++;
        }
        return i;
    }

    /** The marks with which {@code line} opens a fence; inside a list item it may stand at any depth. */
    private static Optional<String> fence(Line line, boolean inList) {
        if (line.indent() > DEEPEST && !inList) {
            return Optional.empty();
        }
        String text = line.text().strip();
        char mark = text.startsWith("~~~") ? '~' : '`';
        int length = 0;
        while (length < text.length() && text.charAt(length) == mark) {
            length++;
        }
        boolean opens = length >= SHORTEST && (mark == '~' || text.indexOf('`', length) < 0);
        return opens ? Optional.of(text.substring(0, length)) : Optional.empty();
    }

    private static boolean isListItem(String text) {
        return text.startsWith("- ") || text.startsWith("* ") || text.startsWith("+ ") || startsWithOrdinal(text);
    }

    private static boolean startsWithOrdinal(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > 0 && (text.startsWith(". ", digits) || text.startsWith(") ", digits));
    }
}
