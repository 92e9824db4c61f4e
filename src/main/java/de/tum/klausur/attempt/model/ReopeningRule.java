package de.tum.klausur.attempt.model;

import java.time.Duration;
import java.time.Instant;

/** What a student who is let go on after the end gets back. */
public final class ReopeningRule {

    private ReopeningRule() {}

    /** The time that was left when it ended: nothing where the time ended it, else what the hand-in gave away. */
    public static Duration left(Attempt ended) {
        Instant deadline = ended.deadline().orElseThrow();
        Duration left = Duration.between(ended.endedAt().orElseThrow(), deadline);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
