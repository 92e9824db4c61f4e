package de.tum.klausur.attempt.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is known of one sitting but its answers.
 *
 * @param personId who started it, and alone may read and write it; empty while READY
 * @param seed orders the options of this student's paper
 * @param startedAt empty while READY
 * @param endedAt when it was handed in or closed
 */
public record Sitting(
        UUID id,
        UUID sessionId,
        UUID candidateId,
        Optional<UUID> personId,
        long seed,
        Standing standing,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        JournalHead head) {

    public AttemptState state() {
        return standing.state();
    }

    public Optional<Instant> deadline() {
        return standing.deadline();
    }
}
