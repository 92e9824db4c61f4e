package de.tum.klausur.bank.format.source;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures: {@code ![what it shows](file.svg)}, the file beside the question. */
final class FigureCheck {

    /** Bounded on purpose: a file of nothing but {@code ![} must not cost the square of its size. */
    static final Pattern FIGURE =
            Pattern.compile("!\\[(?<alt>(?:[^\\]\\\\]|\\\\.){0,600}+)]\\((?<name>[^()\\s]{1,200}+)\\)", Pattern.DOTALL);

    private FigureCheck() {}

    /** Checks the picture at {@code start} and returns the index behind it. */
    static int check(String text, int start, InlineCheck.Report report, Set<String> figures) {
        Matcher figure = FIGURE.matcher(text).region(start, text.length());
        if (!figure.lookingAt()) {
            report.at(start, "this picture can't be read", "write ![what it shows](file.svg), without a title");
            return start + 2;
        }
        String name = figure.group("name");
        if (figure.group("alt").isBlank()) {
            report.at(
                    start,
                    "the picture " + name + " has no description",
                    "say between the brackets what it shows, for those who can't see it");
        }
        if (name.contains("/")) {
            report.at(
                    figure.start("name"),
                    "a picture must lie beside its question: " + name,
                    "put the file into the bank's folder");
        } else if (!figures.contains(name)) {
            Optional<String> near = Nearest.to(name, figures);
            report.at(
                    figure.start("name"),
                    "there is no picture " + name,
                    near.map(other -> "did you mean " + other + "?")
                            .orElse("put it beside the question as .svg or .png"));
        }
        return figure.end();
    }
}
