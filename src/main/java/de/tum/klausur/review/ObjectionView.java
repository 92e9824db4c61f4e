package de.tum.klausur.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection as pages and JSON tell it; it names no attempt, so that it tells markers nothing of the student. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Objection", description = "A student's written disagreement with the mark of a part")
record ObjectionView(
        UUID id,

        @Schema(description = "full name", examples = "l9-output-size/a")
        String part,

        @Schema(description = "the student's words") String text,
        Instant writtenAt,
        boolean withdrawn,
        @Schema(description = "absent while it waits") Optional<Decision> decision,

        @Schema(description = "why it was decided so; empty while it waits")
        String reason,

        @Schema(description = "absent while it waits") Optional<Instant> decidedAt) {

    /** Where a page shows it. */
    public String anchor() {
        return anchor(part);
    }

    static String anchor(String part) {
        return part.replace('/', '.');
    }

    /** Whether somebody still has to decide it. */
    public boolean open() {
        return !withdrawn && decision.isEmpty();
    }
}
