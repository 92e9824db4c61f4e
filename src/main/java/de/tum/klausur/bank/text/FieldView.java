package de.tum.klausur.bank.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.question.response.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A field of a part as a student sees it.
 *
 * @param name names it in a filled response; empty for the typed text of a part that has no other field
 * @param html what it is a field of, e.g. a left side or an item; empty where its name says all
 * @param choices what a choice is made among; empty where the part's options are meant, or nothing is chosen
 * @param unit shown behind it
 * @param longest how many characters may be typed; 0 where nothing is typed
 * @param first how many answers of a list count; 0 where it is no list
 * @param variables what an expression may name
 * @param at where it lies on the part's figure
 * @param axis in whose numbers it is given; empty where no axis is named
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Field", description = "A field of a part as a student sees it")
record FieldView(
        @Schema(description = "names it in a filled response, e.g. the gap of a text; empty for a typed response")
        String name,

        @Schema(description = """
                        how it is filled, and so what its text is. \
                        NUMBER: a number, e.g. 0.25 or 2e-3; the two fields x and y of a HOTSPOT are the point in the \
                        coordinates of the part's figure, both or none. \
                        SHAPE: sizes, e.g. 16 × 28 × 28. \
                        EXPRESSION: a formula in the field's variables, e.g. 2*a + b. \
                        WORDS: a word or a few. LIST: one answer a line. TEXT: sentences. \
                        VERDICT: true or false. \
                        CHOICE: the id, in digits, of one of the field's choices, or of the part's options where the field \
                        has none. \
                        PLACE: the place in the order, in digits, from 1 to the number of fields, each once. \
                        FILE: in the field file what the upload answered as file, in the field name what the file is called.""") FieldControl control,

        @Schema(description = "HTML of what it is a field of; may be empty")
        String html,

        @Schema(description = "empty where the part's options are meant, or nothing is chosen")
        List<OptionView> choices,

        Optional<String> unit,

        @Schema(description = "how many characters may be typed; 0 where nothing is typed")
        int longest,

        @Schema(description = "how many answers of a list count; 0 where it is no list")
        int first,

        @Schema(description = "what an expression may name") List<String> variables,

        @Schema(description = "where it lies on the part's figure")
        Optional<SpotView> at,

        @Schema(description = "in whose numbers it is given; absent where a point is given in the figure's coordinates")
        Optional<AxisView> axis) {

    /** What lies farther from the figure can't be drawn. */
    private static final BigDecimal FARTHEST = new BigDecimal(1_000_000_000);

    private static final int PLACES = 3;

    public FieldView {
        choices = List.copyOf(choices);
        variables = List.copyOf(variables);
    }

    /** The variables in words, e.g. {@code a, y, x}. */
    public String names() {
        return String.join(", ", variables);
    }

    /** Which row of signs helps to type it; empty where a keyboard has all. */
    public String palette() {
        return switch (control) {
            case EXPRESSION -> "expression";
            case TEXT -> "text";
            case NUMBER, SHAPE, WORDS, LIST, VERDICT, CHOICE, PLACE, FILE -> "";
        };
    }

    /** A field that is typed into. */
    static FieldView typed(FieldControl control, int longest) {
        return new FieldView(
                "",
                control,
                "",
                List.of(),
                Optional.empty(),
                longest,
                0,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** A field that holds an id, a place or a file. */
    static FieldView held(FieldControl control) {
        return typed(control, 0);
    }

    FieldView named(String other) {
        return new FieldView(other, control, html, choices, unit, longest, first, variables, at, axis);
    }

    FieldView of(String text) {
        return new FieldView(name, control, text, choices, unit, longest, first, variables, at, axis);
    }

    FieldView among(List<OptionView> some) {
        return new FieldView(name, control, html, some, unit, longest, first, variables, at, axis);
    }

    FieldView in(Optional<String> some) {
        return new FieldView(name, control, html, choices, some, longest, first, variables, at, axis);
    }

    FieldView counting(int answers) {
        return new FieldView(name, control, html, choices, unit, longest, answers, variables, at, axis);
    }

    FieldView naming(List<String> some) {
        return new FieldView(name, control, html, choices, unit, longest, first, some, at, axis);
    }

    FieldView on(Optional<SpotView> spot) {
        return new FieldView(name, control, html, choices, unit, longest, first, variables, spot, axis);
    }

    FieldView along(Optional<AxisView> some) {
        return new FieldView(name, control, html, choices, unit, longest, first, variables, at, some);
    }

    /** Where on the figure a number lies that stands in this field, as SVG writes it; empty text where no number does. */
    public String place(String given) {
        return NumberText.read(given)
                .flatMap(number -> axis.map(known -> known.placeOf(number)).orElse(Optional.of(number)))
                .filter(place -> place.abs().compareTo(FARTHEST) < 0)
                .map(place -> place.setScale(PLACES, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString())
                .orElse("");
    }
}
