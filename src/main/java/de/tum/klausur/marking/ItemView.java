package de.tum.klausur.marking;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rubric item to tick.
 *
 * @param signed its credits as a reader is told them, e.g. {@code +1.5}, on the page only
 */
@Schema(name = "RubricItem", description = "A rubric item to tick")
record ItemView(
        @Schema(description = "what a mark names") String id,
        @Schema(description = "HTML") String html,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
                type = SchemaType.STRING,
                description = "what it adds, exact; negative for a deduction",
                examples = "0.5")
        BigDecimal credits,

        boolean ticked,
        @JsonIgnore String signed) {}
