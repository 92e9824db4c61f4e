package de.tum.klausur.bank.format.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * A formula of a file.
 *
 * @param tex what stands between its dollar signs
 * @param place of the opening one
 */
public record WrittenFormula(String tex, Place place) {

    /** Those of a text, by the rules by which they are shown. */
    public static List<WrittenFormula> in(Block block) {
        return Paragraphs.of(block).stream().flatMap(WrittenFormula::in).toList();
    }

    /** Those of a text of a header; all where it begins, if YAML writes it otherwise than it reads. */
    public static List<WrittenFormula> in(WrittenText text) {
        Place place = text.start().orElse(text.place());
        Block line = new Block(List.of(new Line(place.line(), place.column() - 1, text.text(), false)));
        return in(line).stream()
                .map(formula -> text.start().isPresent() ? formula : new WrittenFormula(formula.tex(), place))
                .toList();
    }

    private static Stream<WrittenFormula> in(Joined paragraph) {
        String text = paragraph.text();
        return Spans.of(text).stream()
                .filter(span -> span.kind() == Spans.Kind.FORMULA)
                .map(span -> new WrittenFormula(
                        text.substring(span.start(), span.end()), paragraph.place(opening(text, span.start()))));
    }

    /** The first dollar sign before {@code start}. */
    private static int opening(String text, int start) {
        boolean display = start > 1 && text.charAt(start - 2) == '$' && (start == 2 || text.charAt(start - 3) != '\\');
        return display ? start - 2 : start - 1;
    }
}
