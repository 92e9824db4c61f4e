package de.tum.klausur.attempt.model;

/** Where an attempt stands. It only ever moves forward. */
public enum AttemptState {
    /** Prepared, not begun. */
    READY,
    /** The student writes; the clock runs. */
    RUNNING,
    /** The student ended it. */
    HANDED_IN,
    /** The server ended it, since the deadline had passed. */
    CLOSED;

    /** Whether nothing more can be written. */
    public boolean ended() {
        return this == HANDED_IN || this == CLOSED;
    }

    /** Whether {@code next} may follow this state. */
    public boolean mayBecome(AttemptState next) {
        return switch (this) {
            case READY -> next == RUNNING;
            case RUNNING -> next.ended();
            case HANDED_IN, CLOSED -> false;
        };
    }

    /**
     * The state {@code next}, if it may follow.
     *
     * @throws IllegalStateException where it may not
     */
    public AttemptState become(AttemptState next) {
        if (!mayBecome(next)) {
            throw new IllegalStateException(this + " can't become " + next);
        }
        return next;
    }
}
