package de.tum.klausur.bank.page;

import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.ResponseView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part with its key, for authors.
 *
 * @param solution HTML of the model solution; empty unless free text
 * @param items the rubric; empty unless free text
 */
@Schema(name = "PartSheet", description = "A part with its key, for authors")
public record PartSheet(
        PartView part,

        @Schema(description = "a right response, or several in words")
        ResponseView key,

        @Schema(description = "HTML of the model solution; empty unless free text")
        String solution,

        @Schema(description = "the rubric; empty unless free text")
        List<Item> items) {

    /** One rubric item, e.g. {@code +1.0}. */
    @Schema(name = "RubricLine", description = "One rubric item as its author wrote it")
    public record Item(
            @Schema(description = "what it adds, with its sign", examples = "+1.0")
            String credits,

            @Schema(description = "HTML") String text) {}
}
