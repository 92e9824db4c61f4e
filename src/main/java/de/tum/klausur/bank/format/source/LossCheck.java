package de.tum.klausur.bank.format.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for what can be read but would be shown with something missing: TeX takes what follows a per cent sign for a
 * remark, and Markdown takes backslashes and stars for its own. Told to authors only: a version that was stored before
 * these rules stays what it is.
 */
public final class LossCheck {

    private static final Pattern REMARK = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+%");
    private static final Pattern TEX_IN_PROSE = Pattern.compile(
            "\\\\(?:(?<bracket>[()\\[\\]])|(?<space>[,;:])|(?<command>(?<![.\\p{L}\\p{N}]\\\\)[A-Za-z]{2,}+))|\\\\.",
            Pattern.DOTALL);
    private static final Pattern STARS = Pattern.compile(
            "(?<=[\\p{L}\\p{N})\\]}])(?<!\\\\)\\*(?=[\\p{L}\\p{N}(\\[{])[^*\\n]*?[\\p{L}\\p{N})\\]}]\\*(?=[\\p{L}\\p{N}(\\[{])");

    private final Joined paragraph;
    private final ProblemLog log;

    private LossCheck(Joined paragraph, ProblemLog log) {
        this.paragraph = paragraph;
        this.log = log;
    }

    /** Checks one text: its formulas, its prose, its tables. */
    public static void check(Block block, ProblemLog log) {
        Paragraphs.of(block).forEach(paragraph -> new LossCheck(paragraph, log).run());
        TableCheck.check(block, log);
    }

    /** Checks a text of a header that stands at {@code place}. */
    public static void check(Place place, String text, ProblemLog log) {
        Joined line = new Joined(List.of(new Line(place.line(), place.column() - 1, text, false)));
        new LossCheck(line, log).run();
    }

    private void run() {
        for (Spans.Span span : Spans.of(paragraph.text())) {
            switch (span.kind()) {
                case FORMULA -> formula(span);
                case PROSE -> prose(span);
                case CODE -> {}
            }
        }
    }

    private void formula(Spans.Span span) {
        Matcher remark = REMARK.matcher(paragraph.text()).region(span.start(), span.end());
        if (remark.find()) {
            tell(
                    remark.end() - 1,
                    "what follows the % of this formula is not shown: TeX takes it for a remark",
                    "write \\% for a per cent sign, \\bmod for a remainder");
        }
    }

    private void prose(Spans.Span span) {
        Matcher tex = TEX_IN_PROSE.matcher(paragraph.text()).region(span.start(), span.end());
        while (tex.find()) {
            if (tex.group("bracket") != null) {
                tell(
                        tex.start(),
                        "the backslash of " + tex.group() + " is not shown",
                        "write $x$ for a formula, $$x$$ for a displayed one");
                break;
            }
            if (tex.group("space") != null) {
                tell(
                        tex.start(),
                        "the backslash of " + tex.group() + " is not shown",
                        "write numbers and formulas between dollar signs");
            }
            if (tex.group("command") != null) {
                tell(
                        tex.start(),
                        "the command " + tex.group() + " stands outside a formula",
                        "write $" + tex.group() + "$, or code in back-ticks");
            }
        }
        stars(span);
    }

    private void stars(Spans.Span span) {
        Matcher stars = STARS.matcher(paragraph.text()).region(span.start(), span.end());
        if (stars.find()) {
            tell(
                    stars.start(),
                    "these stars are not shown: Markdown takes them for emphasis",
                    "write $a \\cdot b$, or code in back-ticks");
        }
    }

    private void tell(int index, String message, String hint) {
        log.add(paragraph.place(index), message, hint);
    }
}
