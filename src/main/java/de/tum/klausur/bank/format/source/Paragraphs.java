package de.tum.klausur.bank.format.source;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into the lines that formulas and code spans can't leave: paragraphs, list items, rows of a table. */
final class Paragraphs {

    private static final List<String> STARTS = List.of("- ", "* ", "+ ", ">", "# ", "### ", "#### ");

    private static final String DISPLAY = "$$";

    private Paragraphs() {}

    /** The paragraphs, without code and blank lines. */
    static List<Joined> of(Block block) {
        List<Joined> paragraphs = new ArrayList<>();
        List<Line> paragraph = new ArrayList<>();
        boolean inDisplay = false;
        for (Line line : block.lines()) {
            if (line.code() || line.isBlank() || (!inDisplay && beginsAnew(line, paragraph))) {
                paragraphs.add(new Joined(paragraph));
                paragraph = new ArrayList<>();
                inDisplay = false;
            }
            if (!line.code() && !line.isBlank()) {
                paragraph.add(line);
                inDisplay = inDisplay
                        ? !line.text().strip().endsWith(DISPLAY)
                        : opensDisplay(line.text().strip());
            }
        }
        paragraphs.add(new Joined(paragraph));
        return paragraphs;
    }

    /** Whether a displayed formula begins with this line and goes on below; what looks like a list in there is none. */
    private static boolean opensDisplay(String text) {
        return text.startsWith(DISPLAY) && text.indexOf('$', DISPLAY.length()) < 0;
    }

    /** A list item, a heading, a quote or a further row of a table: no formula reaches into it from the line before. */
    private static boolean beginsAnew(Line line, List<Line> before) {
        String text = line.text().stripLeading();
        boolean row = text.startsWith("|")
                && !before.isEmpty()
                && before.getLast().text().stripLeading().startsWith("|");
        return row || startsBlock(text);
    }

    /** Whether a line begins a list, a heading or a quote. */
    static boolean startsBlock(String text) {
        return STARTS.stream().anyMatch(text::startsWith);
    }
}
