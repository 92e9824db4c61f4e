package de.tum.klausur.attempt;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change to save as it was sent, which may name no part or be no response; {@link AnswersForm#read} makes a change of it.
 *
 * @param part e.g. {@code l9-output-size/a}
 * @param base the revision on which the change was made; 0 for none
 */
@Schema(
        name = "Change",
        description = "One change to save",
        requiredProperties = {"part", "base", "response"})
record ChangeForm(
        @Schema(description = "full name", examples = "l9-output-size/a") @NotNull
        String part,

        @Schema(description = "the revision that the answer had when it was changed; 0 where there was none") @Min(0)
        int base,

        @NotNull ResponseForm response) {}
