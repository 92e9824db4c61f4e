package de.tum.klausur.review;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection for those who decide, as JSON. */
@Schema(name = "WaitingObjection", description = "An objection under the student's pseudonym")
record WaitingObjection(
        ObjectionEntry objection,
        @Schema(description = "id of the session") UUID session,
        @Schema(description = "title of the session") String title,

        @Schema(description = "all that a decider knows of the student", examples = "K-7F3Q")
        String pseudonym,

        @Schema(description = "whether the window has closed, so that it can be decided")
        boolean decidable) {

    static WaitingObjection of(ReviewDesk.Waiting waiting) {
        return new WaitingObjection(
                ObjectionEntry.of(waiting.objection()),
                waiting.session().id(),
                waiting.session().title(),
                waiting.pseudonym(),
                waiting.decidable());
    }
}
