package de.tum.klausur.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An objection for those who decide, as pages and JSON tell it.
 *
 * @param partName the part's name on the student's paper, e.g. {@code 2d}, on the page only: programs go by full names
 */
@Schema(name = "WaitingObjection", description = "An objection under the student's pseudonym")
record WaitingObjection(
        ObjectionView objection,
        @Schema(description = "id of the session") UUID session,
        @Schema(description = "title of the session") String title,

        @Schema(description = "all that a decider knows of the student", examples = "K-7F3Q")
        String pseudonym,

        @Schema(description = "whether the window has closed, so that it can be decided")
        boolean decidable,

        @JsonIgnore String partName) {

    /** Where the file that the answer names is found by its digest. */
    public String files() {
        return "/api/marking/" + session + "/" + objection.part() + "/" + pseudonym + "/files";
    }
}
