package de.tum.klausur.marking;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.TraceLine;
import de.tum.klausur.question.marking.ValueAsRead;
import de.tum.klausur.question.part.Credits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A recorded decision on one part of one attempt; the newest one of a part counts.
 *
 * @param markerId who decided; empty for {@link Origin#AUTOMATIC}
 */
public record MarkView(
        long id,
        UUID attemptId,
        PartRef part,
        Credits credits,
        Origin origin,
        Reasons reasons,
        Optional<UUID> markerId,
        Instant at) {

    /** How the credits came about, line by line. */
    public List<TraceLine> trace() {
        return reasons.trace();
    }

    /** Ids of the ticked rubric items. */
    public Set<String> items() {
        return reasons.items();
    }

    /** The value that a person read in the answer; empty where nothing was said of one. */
    public Optional<ValueAsRead> asRead() {
        return reasons.asRead();
    }

    /** A TA's words for the student, may be empty. */
    public String comment() {
        return reasons.comment();
    }
}
