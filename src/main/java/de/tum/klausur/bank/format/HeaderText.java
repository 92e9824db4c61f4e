package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.MarkdownCheck;
import de.tum.klausur.bank.format.source.ProblemLog;
import de.tum.klausur.bank.format.source.YamlValue;

/** Markdown that stands in the header: titles and rubric items. */
final class HeaderText {

    private HeaderText() {}

    /** Checks {@code text}, which is what {@code value} says. */
    public static void check(YamlValue value, String text, ProblemLog log) {
        value.textStart()
                .ifPresentOrElse(
                        start -> MarkdownCheck.check(start, text, log),
                        () -> MarkdownCheck.check(
                                value.place(), text, (inText, message, hint) -> log.add(value.place(), message, hint)));
    }
}
