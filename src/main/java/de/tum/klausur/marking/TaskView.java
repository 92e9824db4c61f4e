package de.tum.klausur.marking;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.Outcome;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An answer that a person has to mark, or has marked.
 *
 * @param pseudonym all that a marker knows of the student
 * @param reason why the key could not decide
 * @param digest equal for equal responses
 * @param claim who has it open, or marked it
 * @param markedAt when it was last marked by a marker; empty while it waits for a mark, also for another one
 * @param lookAgain the earlier part that was read in another way since it was marked
 */
record TaskView(
        UUID attemptId,
        PartRef part,
        UUID sessionId,
        String pseudonym,
        Outcome.ForMarker.Reason reason,
        String digest,
        Optional<Claim> claim,
        Optional<Instant> markedAt,
        Optional<String> lookAgain) {

    public TaskRef ref() {
        return new TaskRef(sessionId, part, pseudonym);
    }

    public boolean isMarked() {
        return markedAt.isPresent();
    }

    /** Whether this marker has it open, or marked it. */
    public boolean isOf(UUID marker) {
        return claim.filter(held -> held.by().equals(marker)).isPresent();
    }
}
