package de.tum.klausur.session;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session as JSON. */
@Schema(name = "Session", description = "A scheduled run of a frozen exam")
record SessionEntry(
        UUID id,
        @Schema(description = "as students see it") String title,

        @Schema(description = "follows from the times alone")
        SessionState state,

        @Schema(description = "from when it may be started") Instant opensAt,

        @Schema(description = "until when it may be started, this instant included; the time to answer isn't cut by it")
        Instant lastStartAt,

        @Schema(description = "working time in minutes from the own start, without extra minutes", examples = "31")
        long minutes,

        @Schema(description = "hash of the frozen exam") String examHash) {

    static SessionEntry of(SessionView session, SessionState state) {
        return new SessionEntry(
                session.id(),
                session.title(),
                state,
                session.opensAt(),
                session.lastStartAt(),
                session.duration().toMinutes(),
                session.examHash());
    }
}
