package de.tum.klausur.bank.format.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part's prompt, and the list behind it that is no text but the key: pairs to match, or items in their right order.
 *
 * @param prompt what stands before the list
 */
public record ListedLines(Block prompt, List<Entry> entries) {

    private static final Pattern PAIR = Pattern.compile("- (?=\\S)");
    private static final Pattern ITEM = Pattern.compile("[0-9]{1,2}\\. (?=\\S)");
    private static final int INDENT = 2;

    /**
     * One entry of the list.
     *
     * @param place of its mark
     * @param text behind the mark, with what is indented below it
     */
    public record Entry(Place place, Block text) {}

    public ListedLines {
        entries = List.copyOf(entries);
    }

    /** The lines {@code - left => right}. */
    public static ListedLines pairs(Block section, ProblemLog log) {
        return read(section, PAIR, log);
    }

    /** The lines {@code 1. item}. */
    public static ListedLines items(Block section, ProblemLog log) {
        return read(section, ITEM, log);
    }

    private static ListedLines read(Block section, Pattern mark, ProblemLog log) {
        List<Line> prompt = new ArrayList<>();
        List<List<Line>> entries = new ArrayList<>();
        List<Line> starts = new ArrayList<>();
        for (Line line : section.lines()) {
            Matcher start = mark.matcher(line.text());
            if (!line.code() && start.lookingAt()) {
                starts.add(line);
                entries.add(new ArrayList<>(List.of(line.from(start.end()))));
            } else if (entries.isEmpty()) {
                prompt.add(line);
            } else {
                entries.getLast().add(continued(line, log));
            }
        }
        List<Entry> listed = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            listed.add(new Entry(starts.get(i).start(), new Block(entries.get(i))));
        }
        return new ListedLines(new Block(prompt), listed);
    }

    private static Line continued(Line line, ProblemLog log) {
        if (!line.isBlank() && line.indent() < INDENT) {
            log.add(
                    line.start(),
                    "text behind the list",
                    "move it before the list, or indent it to belong to an entry");
        }
        return line.outdented(line.indent());
    }
}
