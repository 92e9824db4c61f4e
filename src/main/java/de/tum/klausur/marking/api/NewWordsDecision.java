package de.tum.klausur.marking.api;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision on words that no key knows, as JSON; what is missing is told by the use case. */
@Schema(
        name = "NewWordsDecision",
        description = "A decision on words that no key knows, for all who wrote the same",
        requiredProperties = "credits")
public record NewWordsDecision(
        @Schema(description = "exact, in steps of 0.5, up to the words' worth; 0 refuses them", examples = "0.5")
        @Nullable
        String credits) {

    String typed() {
        return Optional.ofNullable(credits).orElse("");
    }
}
