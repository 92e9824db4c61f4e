package de.tum.klausur.attempt;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lecturer's decision on all entries that wait and fit a rule, or on all that don't. */
@Schema(
        name = "LateRuleDecision",
        description = "A decision by the rule: typed before the end, and the network lost for so long",
        requiredProperties = {"admit", "reason", "seconds", "seen"})
record LateRuleForm(
        @Schema(description = "true: those that fit count; false: those that don't are refused") @NotNull
        Boolean admit,

        @Schema(description = "for the students and the audit trail") @NotNull
        String reason,

        @Schema(description = "for how long the network was lost, at least") @Min(0) @Max(LateRuleForm.MOST_SECONDS)
        int seconds,

        @Schema(
                description =
                        "how many it concerns, as the list tells; where these are others by now, nothing is decided")
        int seen) {

    static final int MOST_SECONDS = 86_400;

    DecidingLate.ByRule rule() {
        return new DecidingLate.ByRule(Duration.ofSeconds(seconds), seen);
    }

    DecidingLate.Wish wish() {
        return new DecidingLate.Wish(admit, reason);
    }
}
