package de.tum.klausur.bank.catalogue;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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

    /**
     * A line.
     *
     * @param before its number in the earlier text, from 1; empty where it isn't in it
     * @param after its number in the later text, from 1; empty where it isn't in it
     */
    public record Line(Change change, OptionalInt before, OptionalInt after, String text) {

        static final Line LEFT_OUT = new Line(Change.LEFT_OUT, OptionalInt.empty(), OptionalInt.empty(), "");

        public boolean isAdded() {
            return change == Change.ADDED;
        }

        public boolean isRemoved() {
            return change == Change.REMOVED;
        }

        public boolean isLeftOut() {
            return change == Change.LEFT_OUT;
        }

        /** The number in the earlier text, or nothing. */
        public String beforeText() {
            return text(before);
        }

        /** The number in the later text, or nothing. */
        public String afterText() {
            return text(after);
        }

        private static String text(OptionalInt number) {
            return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
        }
    }

    /** From one text to another; an empty text has no lines. */
    public static SourceDiff of(String before, String after) {
        List<Line> all = all(before, after);
        List<Line> shown = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            if (isNearChange(all, at)) {
                shown.add(all.get(at));
            } else if (shown.isEmpty() || !shown.getLast().isLeftOut()) {
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
                lines.add(new Line(Change.SAME, OptionalInt.of(++old), OptionalInt.of(++fresh), row.getOldLine()));
                continue;
            }
            // What was removed stands before what came in its place.
            if (row.getTag() != DiffRow.Tag.INSERT) {
                lines.add(new Line(Change.REMOVED, OptionalInt.of(++old), OptionalInt.empty(), row.getOldLine()));
            }
            if (row.getTag() != DiffRow.Tag.DELETE) {
                added.add(new Line(Change.ADDED, OptionalInt.empty(), OptionalInt.of(++fresh), row.getNewLine()));
            }
        }
        lines.addAll(added);
        return lines;
    }
}
