package de.tum.klausur.marking.trial;

import de.tum.klausur.attempt.ResponseForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Responses to try. */
@Schema(
        name = "Trial",
        description = "Responses to a variant of a question, to see how they are marked",
        requiredProperties = {"seed", "responses"})
record TrialForm(
        @Schema(description = "of the variant", examples = "7")
        long seed,

        @Schema(description = "by the parts' letters; missing ones count as blank") @NotNull @Size(max = 26)
        Map<String, ResponseForm> responses) {}
