package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.AttemptState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An attempt as the other rooms see it: never who sits it, since markers know a pseudonym only.
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

    static AttemptView of(Attempt attempt) {
        return new AttemptView(
                attempt.id(),
                attempt.sessionId(),
                attempt.candidateId(),
                attempt.seed(),
                attempt.state(),
                attempt.startedAt(),
                attempt.deadline(),
                attempt.endedAt());
    }
}
