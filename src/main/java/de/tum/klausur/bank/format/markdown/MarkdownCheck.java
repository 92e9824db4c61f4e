package de.tum.klausur.bank.format.markdown;

import de.tum.klausur.bank.format.text.Block;
import de.tum.klausur.bank.format.text.Line;
import de.tum.klausur.bank.format.text.Place;
import de.tum.klausur.bank.format.text.ProblemLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks for what would be shown wrongly: formulas without end, pictures that aren't there or can't be described. */
public final class MarkdownCheck {

    private static final List<String> STARTS = List.of("- ", "* ", "+ ", ">", "# ", "### ", "#### ");

    private static final String DISPLAY = "$$";

    private MarkdownCheck() {}

    /**
     * Checks one text.
     *
     * @param figures the names of the files that can be shown
     */
    public static void check(Block block, Set<String> figures, ProblemLog log) {
        List<Line> paragraph = new ArrayList<>();
        boolean inDisplay = false;
        for (Line line : block.lines()) {
            if (line.code() || line.isBlank() || (!inDisplay && beginsAnew(line, paragraph))) {
                new InlineCheck(paragraph, figures, log).run();
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
        new InlineCheck(paragraph, figures, log).run();
    }

    /** Whether a displayed formula begins with this line and goes on below; what looks like a list in there is none. */
    private static boolean opensDisplay(String text) {
        return text.startsWith(DISPLAY) && text.indexOf('$', DISPLAY.length()) < 0;
    }

    /** Checks a text of the header that stands at {@code place}; it can't show pictures. */
    public static void check(Place place, String text, ProblemLog log) {
        check(new Block(List.of(new Line(place.line(), place.column() - 1, text, false))), Set.of(), log);
    }

    /** A list item, a heading, a quote or a further row of a table: no formula reaches into it from the line before. */
    private static boolean beginsAnew(Line line, List<Line> before) {
        String text = line.text().stripLeading();
        boolean row = text.startsWith("|")
                && !before.isEmpty()
                && before.getLast().text().stripLeading().startsWith("|");
        return row || STARTS.stream().anyMatch(text::startsWith);
    }
}
