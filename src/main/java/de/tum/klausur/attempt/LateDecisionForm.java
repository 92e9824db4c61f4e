package de.tum.klausur.attempt;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lecturer's decision on one entry. */
@Schema(
        name = "LateDecision",
        description = "A decision on one entry",
        requiredProperties = {"admit", "reason"})
record LateDecisionForm(
        @Schema(description = "true: it counts; false: it is refused") @NotNull
        Boolean admit,

        @Schema(description = "for the student and the audit trail") @NotNull
        String reason) {

    DecidingLate.Wish wish() {
        return new DecidingLate.Wish(admit, reason);
    }
}
