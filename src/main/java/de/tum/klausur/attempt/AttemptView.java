package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.attempt.model.Sitting;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A sitting as the other rooms see it.
 *
 * @param seed orders the options of this student's paper
 * @param startedAt empty while READY
 * @param deadlineAt the last instant that counts; empty while READY
 * @param endedAt when it was handed in or closed
 */
public record AttemptView(
        UUID id,
        UUID sessionId,
        UUID candidateId,
        long seed,
        AttemptState state,
        Optional<Instant> startedAt,
        Optional<Instant> deadlineAt,
        Optional<Instant> endedAt) {

    static AttemptView of(Sitting sitting) {
        return new AttemptView(
                sitting.id(),
                sitting.sessionId(),
                sitting.candidateId(),
                sitting.seed(),
                sitting.state(),
                sitting.startedAt(),
                sitting.deadline(),
                sitting.endedAt());
    }
}
