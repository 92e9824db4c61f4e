package de.tum.klausur.attempt.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How a sitting stands at the moment in which something is asked of it.
 *
 * @param deadline empty while READY
 * @param writer the one tab that may write; empty until a page has opened the exam
 */
public record Standing(AttemptState state, Optional<Instant> deadline, Optional<UUID> writer) {

    /** Whether answers are taken at {@code now}: begun, not ended, and the deadline not passed. */
    public boolean takesAnswers(Instant now) {
        return state == AttemptState.RUNNING
                && deadline.filter(d -> !WorkingTime.isOver(d, now)).isPresent();
    }

    /** Whether {@code tab} is the one that may write. */
    public boolean isWriter(UUID tab) {
        return writer.filter(tab::equals).isPresent();
    }

    /** Whether {@code tab} may write: it does already, or none does yet and it becomes the one. */
    public boolean mayWrite(UUID tab) {
        return writer.isEmpty() || isWriter(tab);
    }
}
