package de.tum.klausur.bank.format.source;

import java.util.List;
import java.util.Set;

/** Looks for what would be shown wrongly: formulas without end, pictures that aren't there or can't be described. */
public final class MarkdownCheck {

    private MarkdownCheck() {}

    /**
     * Checks one text.
     *
     * @param figures the names of the files that can be shown
     */
    public static void check(Block block, Set<String> figures, ProblemLog log) {
        Paragraphs.of(block).forEach(paragraph -> new InlineCheck(paragraph, figures, log).run());
    }

    /** Checks a text of the header that stands at {@code place}; it can't show pictures. */
    public static void check(Place place, String text, ProblemLog log) {
        check(new Block(List.of(new Line(place.line(), place.column() - 1, text, false))), Set.of(), log);
    }
}
