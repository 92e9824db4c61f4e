package de.tum.klausur.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An objection as pages show it.
 *
 * @param markBefore id of the mark objected to
 * @param markAfter id of the mark that a granted objection gave
 * @param reason why it was decided so; empty while open
 */
record ObjectionView(
        UUID id,
        UUID attemptId,
        String part,
        String text,
        Instant writtenAt,
        boolean withdrawn,
        long markBefore,
        Optional<Long> markAfter,
        Optional<Decision> decision,
        String reason,
        Optional<Instant> decidedAt) {

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
