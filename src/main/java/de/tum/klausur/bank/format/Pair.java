package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.ListedLines;
import de.tum.klausur.bank.format.source.Place;
import java.util.List;

/**
 * A line of a matching.
 *
 * @param left empty for a distractor
 * @param right empty where there is no arrow, which is a problem
 */
record Pair(Place place, String left, String right) {

    private static final String ARROW = "=>";

    static List<Pair> in(ListedLines lines) {
        return lines.entries().stream().map(Pair::of).toList();
    }

    private static Pair of(ListedLines.Entry entry) {
        String text = entry.text().markdown();
        int arrow = text.indexOf(ARROW);
        return arrow < 0
                ? new Pair(entry.place(), text.strip(), "")
                : new Pair(
                        entry.place(),
                        text.substring(0, arrow).strip(),
                        text.substring(arrow + ARROW.length()).strip());
    }
}
