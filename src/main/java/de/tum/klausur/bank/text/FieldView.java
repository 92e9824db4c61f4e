package de.tum.klausur.bank.text;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Field", description = "A field of a part as a student sees it")
public record FieldView(
        @Schema(description = "names it in a filled response; empty for a typed response")
        String name,

        FieldControl control,

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
        Optional<SpotView> at) {

    public FieldView {
        choices = List.copyOf(choices);
        variables = List.copyOf(variables);
    }

    /** The variables in words, e.g. {@code a, y, x}. */
    public String names() {
        return String.join(", ", variables);
    }

    /** A field that is typed into. */
    static FieldView typed(FieldControl control, int longest) {
        return new FieldView("", control, "", List.of(), Optional.empty(), longest, 0, List.of(), Optional.empty());
    }

    /** A field that holds an id, a place or a file. */
    static FieldView held(FieldControl control) {
        return typed(control, 0);
    }

    FieldView named(String other) {
        return new FieldView(other, control, html, choices, unit, longest, first, variables, at);
    }

    FieldView of(String text) {
        return new FieldView(name, control, text, choices, unit, longest, first, variables, at);
    }

    FieldView among(List<OptionView> some) {
        return new FieldView(name, control, html, some, unit, longest, first, variables, at);
    }

    FieldView in(Optional<String> some) {
        return new FieldView(name, control, html, choices, some, longest, first, variables, at);
    }

    FieldView counting(int answers) {
        return new FieldView(name, control, html, choices, unit, longest, answers, variables, at);
    }

    FieldView naming(List<String> some) {
        return new FieldView(name, control, html, choices, unit, longest, first, some, at);
    }

    FieldView on(Optional<SpotView> spot) {
        return new FieldView(name, control, html, choices, unit, longest, first, variables, spot);
    }
}
