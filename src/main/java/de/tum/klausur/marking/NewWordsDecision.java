package de.tum.klausur.marking;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision on words that no key knows, as JSON; what is missing is told by the use case. */
@Schema(
        name = "NewWordsDecision",
        description = "A decision on words that no key knows, for all who wrote the same: credits or sameAs, not both")
record NewWordsDecision(
        @Schema(description = "exact, in steps of 0.5, up to the words' worth; 0 refuses them", examples = "0.5")
        @Nullable
        String credits,

        @Schema(
                description =
                        "for an item of a list: one of the group's listed answers, which it says in other words, so that"
                                + " of the two only one counts",
                examples = "weight decay")
        @Nullable
        String sameAs) {

    DecidingWords.Form form() {
        return new DecidingWords.Form(
                Optional.ofNullable(credits).orElse(""),
                Optional.ofNullable(sameAs).orElse(""));
    }
}
