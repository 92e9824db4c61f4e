package de.tum.klausur.review;

import java.time.Instant;
import java.util.UUID;

/**
 * A review window.
 *
 * @param opensAt from when students may inspect and object
 * @param closesAt until when, this instant not included; from then on objections are decided
 * @param showsSolutions whether students see keys, model solutions and explanations
 */
record WindowView(UUID sessionId, Instant opensAt, Instant closesAt, boolean showsSolutions) {

    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    /** Before, in or after the window. */
    public enum State {
        PLANNED,
        OPEN,
        CLOSED
    }

    public State state(Instant now) {
        return now.isBefore(opensAt) ? State.PLANNED : isOpen(now) ? State.OPEN : State.CLOSED;
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(closesAt);
    }
}
