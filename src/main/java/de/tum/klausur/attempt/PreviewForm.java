package de.tum.klausur.attempt;

import de.tum.klausur.question.part.FreeText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text that a student is writing.
 *
 * @param text Markdown with formulas in dollars
 */
@Schema(name = "Draft", description = "A text that a student is writing")
record PreviewForm(
        @Schema(description = "Markdown with formulas in dollars") @NotNull @Size(max = FreeText.LONGEST)
        String text) {}
