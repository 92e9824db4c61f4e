package de.tum.klausur.marking;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import de.tum.klausur.bank.text.Label;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part with work for markers, as pages and JSON tell it.
 *
 * @param letter on pages only: the full name ends with it
 */
@Schema(name = "PartMarking", description = "A part with answers for markers")
record PartMarking(
        @Schema(description = "full name", examples = "l9-output-size/f")
        String part,

        @Schema(implementation = String.class, description = "title of the exam's problem")
        Label problem,

        @Schema(implementation = String.class, description = "title of the question")
        Label question,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, description = "what it is worth, exact, in steps of 0.5", examples = "2.0")
        BigDecimal credits,

        @Schema(description = "whether it is marked by rubric items; else by credits, which need a comment")
        boolean rubric,

        Progress progress,

        @Schema(description = "groups of equal words that no key knows")
        long words,

        @Schema(description = "those of them on which nobody has decided")
        long openWords,

        @JsonIgnore String letter) {}
