package de.tum.klausur.attempt;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a lecturer tells all students of a session. */
@Schema(name = "Announce", description = "What all students of a session are told; one of the languages may be absent")
record AnnouncementForm(
        @Schema(description = "at most 1,000 characters", examples = "In 4b read 3×3 instead of 5×5.") @Nullable
        String en,

        @Schema(description = "at most 1,000 characters", examples = "Lesen Sie in 4b 3×3 statt 5×5.") @Nullable
        String de) {

    Announcing.Wording wording() {
        return new Announcing.Wording(Objects.requireNonNullElse(en, ""), Objects.requireNonNullElse(de, ""));
    }
}
