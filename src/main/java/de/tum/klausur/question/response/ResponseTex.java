package de.tum.klausur.question.response;

import de.tum.klausur.question.formula.TexNumber;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShapeAxis;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.TensorShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How typed text is read, as TeX to be shown beside it: built from what the reader made of the text, never of the text
 * itself. Looks at the response only and knows no key.
 *
 * @param numbers how the reader's language writes numbers
 */
public record ResponseTex(TexNumber numbers) {

    /** Stands for the one text of a part, and for all entries of a matrix. */
    public static final String WHOLE = "";

    /** A reading that is longer is left out: nobody reads it at a glance, and an answer stays small. */
    private static final int LONGEST = 600;

    private static final String UNREAD = "?";
    private static final String NOTHING = "\\square";

    /** By field, {@link #WHOLE} where there is one for all; nothing where the text says as much itself, or isn't read. */
    public Map<String, String> of(Part part, Response response) {
        Map<String, String> readings = new TreeMap<>();
        switch (response) {
            case Response.Typed(String text) -> typed(part, text).ifPresent(tex -> readings.put(WHOLE, tex));
            case Response.Filled filled -> filled(part, filled, readings);
            case Response.Ticked ignored -> {}
            case Response.NoneOfThese ignored -> {}
        }
        readings.values().removeIf(tex -> tex.length() > LONGEST);
        return readings;
    }

    private void filled(Part part, Response.Filled response, Map<String, String> readings) {
        switch (part) {
            case Matrix matrix when !response.isBlank() -> readings.put(WHOLE, matrix(matrix, response));
            case Cloze cloze ->
                cloze.gaps()
                        .forEach(gap -> typed(gap.key(), response.field(gap.name()))
                                .ifPresent(tex -> readings.put(gap.name(), tex)));
            default -> {}
        }
    }

    private Optional<String> typed(Part part, String text) {
        if (!(part instanceof Part.Typed asked) || TypedText.isBlank(text)) {
            return Optional.empty();
        }
        return switch (asked) {
            case Numeric numeric -> number(numeric, text);
            case Expression expression -> ExpressionText.read(expression, text).map(formula -> formula.tex(numbers));
            case TensorShape ignored -> ShapeText.read(text).map(ResponseTex::shape);
            case ShortText ignored -> Optional.empty();
            case FreeText ignored -> Optional.empty();
        };
    }

    /** Digits that stand there as they are read need no second time. */
    private Optional<String> number(Numeric part, String text) {
        String bare = UnitText.without(part.unit(), text);
        return NumberText.read(bare)
                .map(numbers::rounded)
                .filter(tex -> !tex.equals(TypedText.stripped(bare))
                        && !tex.replace("{,}", ",").equals(text))
                .map(tex -> part.unit()
                        .map(unit -> tex + "\\," + TexNumber.words(unit))
                        .orElse(tex));
    }

    private static String shape(List<ShapeAxis> axes) {
        return axes.stream()
                .map(axis -> axis instanceof ShapeAxis.Size ? axis.shown() : TexNumber.words(axis.shown()))
                .collect(Collectors.joining(" \\times "));
    }

    private String matrix(Matrix matrix, Response.Filled response) {
        int width = matrix.width();
        List<String> entries = matrix.fields().stream()
                .map(field -> entry(response.field(field)))
                .toList();
        return IntStream.range(0, matrix.rows().size())
                .mapToObj(row -> String.join("&", entries.subList(row * width, (row + 1) * width)))
                .collect(Collectors.joining("\\\\", "\\begin{bmatrix}", "\\end{bmatrix}"));
    }

    private String entry(String text) {
        return TypedText.isBlank(text)
                ? NOTHING
                : NumberText.read(text).map(numbers::rounded).orElse(UNREAD);
    }
}
