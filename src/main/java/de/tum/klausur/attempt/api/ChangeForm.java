package de.tum.klausur.attempt.api;

import de.tum.klausur.attempt.record.ResponseForm;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change to save.
 *
 * @param part e.g. {@code l9-output-size/a}
 * @param base the revision on which the change was made; 0 for none
 */
@Schema(name = "Change", description = "One change to save")
public record ChangeForm(
        @NotNull String part, @Min(0) int base, @NotNull ResponseForm response) {}
