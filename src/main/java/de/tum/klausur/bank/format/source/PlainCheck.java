package de.tum.klausur.bank.format.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Looks for formulas in texts that are told as they stand: titles, names of axes, units, and what is read aloud in place of a
 * picture. Nothing sets a formula there, so its dollar signs and commands would be read out.
 */
public final class PlainCheck {

    private static final String HINT = "say it in words or plain signs, as it is to be read aloud: x squared, η = 0.1";

    private PlainCheck() {}

    /** Checks the titles and other plain texts of a file of YAML that isn't a question's. */
    public static void check(String yaml, Set<String> keys, ProblemLog log) {
        SourceText.read(yaml, ProblemLog.NOWHERE).stream()
                .flatMap(file -> WrittenTexts.of(file, ProblemLog.NOWHERE).stream())
                .filter(text -> text.keys().stream().anyMatch(keys::contains))
                .forEach(text -> check(text, "a plain text", log));
    }

    /** Checks a value of a header that is of a kind, e.g. {@code a title}. */
    public static void check(WrittenText text, String kind, ProblemLog log) {
        tell(WrittenFormula.in(text), kind, log);
    }

    /** Checks the descriptions of the pictures in a text. */
    public static void checkPictures(Block block, ProblemLog log) {
        for (Joined paragraph : Paragraphs.of(block)) {
            for (Spans.Span span : Spans.of(paragraph.text())) {
                if (span.kind() == Spans.Kind.FORMULA && inPicture(paragraph.text(), span.start())) {
                    tell(paragraph.place(span.start() - 1), "the description of a picture", log);
                }
            }
        }
    }

    private static boolean inPicture(String text, int at) {
        Matcher figure = FigureCheck.FIGURE.matcher(text);
        int from = 0;
        while (figure.find(from) && figure.start() < at) {
            if (at < figure.end("alt")) {
                return true;
            }
            from = figure.end();
        }
        return false;
    }

    private static void tell(List<WrittenFormula> formulas, String kind, ProblemLog log) {
        formulas.stream()
                .filter(formula -> formula.tex().equals(formula.tex().strip()))
                .limit(1)
                .forEach(formula -> tell(formula.place(), kind, log));
    }

    private static void tell(Place place, String kind, ProblemLog log) {
        log.add(place, "a formula can't be shown in " + kind, HINT);
    }
}
