package de.tum.klausur.bank.format.text;

import java.util.List;
import java.util.stream.Collectors;

/** Lines that belong together. */
public record Block(List<Line> lines) {

    public Block {
        lines = List.copyOf(lines);
    }

    /** Whether there is nothing to read in it. */
    public boolean isBlank() {
        return lines.stream().allMatch(Line::isBlank);
    }

    /** The text without blank lines at its ends, lines parted by {@code \n}; empty where the block is blank. */
    public String markdown() {
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
}
