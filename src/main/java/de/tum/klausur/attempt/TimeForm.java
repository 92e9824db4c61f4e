package de.tum.klausur.attempt;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Time that a lecturer gives to all who sit a session. */
@Schema(
        name = "TimeForAll",
        description = "Time for everybody who sits a session at this moment",
        requiredProperties = {"minutes", "reason", "seen"})
record TimeForm(
        @Schema(description = "whole minutes, from 1 to 600", examples = "10")
        int minutes,

        @Schema(description = "for the audit trail", examples = "Fire alarm") @NotNull
        String reason,

        @Schema(
                description =
                        "how many times time was given so far, as the list tells; where it is another number by now, nothing is given")
        int seen) {

    GrantingTime.Wish wish() {
        return new GrantingTime.Wish(Integer.toString(minutes), reason, seen);
    }
}
