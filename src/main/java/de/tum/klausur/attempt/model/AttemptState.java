package de.tum.klausur.attempt.model;

/** Where an attempt stands. It moves forward only, but that a lecturer may let a student go on after the end. */
public enum AttemptState {
    /** Prepared, not begun. */
    READY,
    /** The student writes; the clock runs. */
    RUNNING,
    /** The student ended it. */
    HANDED_IN,
    /** The server ended it, since the deadline had passed. */
    CLOSED;

    /** Whether its student can write nothing more. */
    public boolean ended() {
        return this == HANDED_IN || this == CLOSED;
    }

    /** Whether {@code next} may follow this state. */
    public boolean mayBecome(AttemptState next) {
        return switch (this) {
            case READY -> next == RUNNING;
            case RUNNING -> next.ended();
            case HANDED_IN, CLOSED -> next == RUNNING;
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
