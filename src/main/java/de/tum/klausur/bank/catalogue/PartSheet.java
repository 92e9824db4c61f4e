package de.tum.klausur.bank.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.ResponseView;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part with its key, for authors.
 *
 * @param solution HTML of the model solution; empty unless free text
 * @param items the rubric; empty unless free text
 * @param drawn its figure with the key drawn into it, where it is answered on one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "PartSheet", description = "A part with its key, for authors")
record PartSheet(
        PartView part,

        @Schema(description = "a right response, or several in words")
        ResponseView key,

        @Schema(description = "HTML of the model solution; empty unless free text")
        String solution,

        @Schema(description = "the rubric; empty unless free text")
        List<Item> items,

        @Schema(description = "its figure with the key drawn into it; absent where it is answered on none")
        Optional<KeyFigure> drawn) {

    /** One rubric item, e.g. {@code +1.0}. */
    @Schema(name = "RubricLine", description = "One rubric item as its author wrote it")
    public record Item(
            @Schema(description = "what it adds, with its sign", examples = "+1.0")
            String credits,

            @Schema(description = "HTML") String text) {}
}
