package de.tum.klausur.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection as JSON; it names no attempt, so that it tells markers nothing of the student. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Objection", description = "A student's written disagreement with the mark of a part")
record ObjectionEntry(
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

    static ObjectionEntry of(ObjectionView objection) {
        return new ObjectionEntry(
                objection.id(),
                objection.part(),
                objection.text(),
                objection.writtenAt(),
                objection.withdrawn(),
                objection.decision(),
                objection.reason(),
                objection.decidedAt());
    }
}
