package de.tum.klausur.review;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a student gives for the own answer, as JSON; what is missing is told by the use case. */
@Schema(
        name = "OwnCredits",
        description = "What a student gives for the own answer; it counts nowhere",
        requiredProperties = "credits")
record OwnCredits(
        @Schema(description = "exact, in steps of 0.5, from 0 to what the part is worth", examples = "1.5") @Nullable
        String credits) {

    String typed() {
        return Optional.ofNullable(credits).orElse("");
    }
}
