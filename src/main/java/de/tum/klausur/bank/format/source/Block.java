package de.tum.klausur.bank.format.source;

import java.util.List;
import java.util.stream.Collectors;

/** Lines that belong together. */
public final class Block {

    private final List<Line> lines;

    /** Each variant of a question asks for it, so it is put together once. */
    private final String markdown;

    public Block(List<Line> lines) {
        this.lines = List.copyOf(lines);
        this.markdown = joined(this.lines);
    }

    public List<Line> lines() {
        return lines;
    }

    /** Whether there is nothing to read in it. */
    public boolean isBlank() {
        return lines.stream().allMatch(Line::isBlank);
    }

    /** The text without blank lines at its ends, lines parted by {@code \n}; empty where the block is blank. */
    public String markdown() {
        return markdown;
    }

    private static String joined(List<Line> lines) {
        int first = 0;
        int end = lines.size();
        while (first < end && lines.get(first).isBlank()) {
            first++;
        }
        while (end > first && lines.get(end - 1).isBlank()) {
            end--;
        }
        return lines.subList(first, end).stream()
                .map(Line::text)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Block block && lines.equals(block.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    @Override
    public String toString() {
        return markdown;
    }
}
