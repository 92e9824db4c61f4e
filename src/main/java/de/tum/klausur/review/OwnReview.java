package de.tum.klausur.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An own attempt whose results are out, as JSON. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "OwnReview", description = "An own attempt whose results are out")
record OwnReview(
        UUID attempt,
        @Schema(description = "id of the session") UUID session,
        String title,
        @Schema(description = "absent while none is set") Optional<WindowEntry> window) {

    static OwnReview of(ReviewDesk.OwnRow row) {
        return new OwnReview(
                row.attemptId(),
                row.session().id(),
                row.session().title(),
                row.window().map(WindowEntry::of));
    }
}
