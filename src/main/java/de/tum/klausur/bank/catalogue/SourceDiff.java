package de.tum.klausur.bank.catalogue;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How one text became another, line by line, with some unchanged lines around each change.
 *
 * @param lines in order; empty where the texts are equal
 */
public record SourceDiff(List<Line> lines) {

    /** Unchanged lines that are shown before and after a change. */
    private static final int AROUND = 3;

    public SourceDiff {
        lines = List.copyOf(lines);
    }

    /** What happened to a line. */
    @Schema(name = "LineChange", description = "What happened to a line; LEFT_OUT stands for unchanged lines")
    public enum Change {
        SAME,
        ADDED,
        REMOVED,
        /** Not a line: unchanged lines are left out here. */
        LEFT_OUT
    }

    /** A line of a file. */
    @Schema(name = "ChangedLine", description = "A line of a file, near a change")
    public record Line(
            Change change,

            @Schema(description = "its number before, from 1; empty where it wasn't there")
            String before,

            @Schema(description = "its number now, from 1; empty where it is gone")
            String after,

            String text) {

        static final Line LEFT_OUT = new Line(Change.LEFT_OUT, "", "", "");

        static Line same(int before, int after, String text) {
            return new Line(Change.SAME, Integer.toString(before), Integer.toString(after), text);
        }

        static Line removed(int before, String text) {
            return new Line(Change.REMOVED, Integer.toString(before), "", text);
        }

        static Line added(int after, String text) {
            return new Line(Change.ADDED, "", Integer.toString(after), text);
        }

        /** The word for it in CSS classes. */
        public String word() {
            return change.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The sign before it, as in patches. */
        public String sign() {
            return switch (change) {
                case ADDED -> "+";
                case REMOVED -> "−";
                case SAME -> " ";
                case LEFT_OUT -> "…";
            };
        }
    }

    /** From one text to another; an empty text has no lines. */
    public static SourceDiff of(String before, String after) {
        List<Line> all = all(before, after);
        List<Line> shown = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            if (isNearChange(all, at)) {
                shown.add(all.get(at));
            } else if (shown.isEmpty() || shown.getLast().change() != Change.LEFT_OUT) {
                shown.add(Line.LEFT_OUT);
            }
        }
        boolean changed = all.stream().anyMatch(line -> line.change() != Change.SAME);
        return new SourceDiff(changed ? shown : List.of());
    }

    private static boolean isNearChange(List<Line> all, int at) {
        return all.subList(Math.max(0, at - AROUND), Math.min(all.size(), at + AROUND + 1)).stream()
                .anyMatch(line -> line.change() != Change.SAME);
    }

    private static List<Line> all(String before, String after) {
        List<DiffRow> rows = DiffRowGenerator.create()
                .lineNormalizer(line -> line)
                .build()
                .generateDiffRows(before.lines().toList(), after.lines().toList());
        List<Line> lines = new ArrayList<>();
        List<Line> added = new ArrayList<>();
        int old = 0;
        int fresh = 0;
        for (DiffRow row : rows) {
            if (row.getTag() == DiffRow.Tag.EQUAL) {
                lines.addAll(added);
                added.clear();
                lines.add(Line.same(++old, ++fresh, row.getOldLine()));
                continue;
            }
            // What was removed stands before what came in its place.
            if (row.getTag() != DiffRow.Tag.INSERT) {
                lines.add(Line.removed(++old, row.getOldLine()));
            }
            if (row.getTag() != DiffRow.Tag.DELETE) {
                added.add(Line.added(++fresh, row.getNewLine()));
            }
        }
        lines.addAll(added);
        return lines;
    }
}
