package de.tum.klausur.bank.text;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part as a student sees it. It has no place for a key, a solution or a rubric, so none can leak.
 *
 * @param ref the part's full name, e.g. {@code l9-output-size/a}
 * @param letter its letter
 * @param prompt the task as HTML; may be empty
 * @param options in the order shown; empty for parts without options
 * @param credits what the part is worth, e.g. 1.5; a page shows {@code part.credits.credits}
 * @param unit shown behind a numeric field
 * @param longest how many characters may be typed; 0 where nothing is typed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Part", description = "A part as a student sees it, without its key")
public record PartView(
        @Schema(description = "full name", examples = "l9-output-size/a")
        String ref,

        String letter,
        PartKind kind,
        @Schema(description = "HTML") String prompt,

        @Schema(description = "in the order shown; empty for parts without options")
        List<OptionView> options,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, description = "exact, in steps of 0.5", examples = "1.5")
        BigDecimal credits,

        @Schema(description = "shown behind a numeric field")
        Optional<String> unit,

        @Schema(description = "how many characters may be typed; 0 where nothing is typed")
        int longest) {

    public PartView {
        options = List.copyOf(options);
    }

    /** The part's name as an element's id and in a link to it, e.g. {@code l9-output-size.a}. */
    public String anchor() {
        return ref.replace('/', '.');
    }

    /** Whether exactly one option is to be chosen. */
    public boolean single() {
        return kind == PartKind.SINGLE_CHOICE;
    }

    /** Whether the form of a typed response needs a word of explanation. */
    public boolean hasHint() {
        return kind == PartKind.NUMERIC || kind == PartKind.TENSOR_SHAPE;
    }
}
