package de.tum.klausur.attempt;

import java.util.Optional;
import java.util.UUID;

/**
 * Something happened to an attempt that its open pages want to know; they then ask for the state.
 *
 * @param attemptId whose
 */
record News(UUID attemptId, Kind kind) {

    /** What happened. */
    public enum Kind {
        DEADLINE_MOVED,
        ENDED,
        TAKEN_OVER,
        PHOTOGRAPHED,
        ANNOUNCED
    }

    /** As it travels through the database: {@code <attempt> <kind>}. */
    String payload() {
        return attemptId + " " + kind;
    }

    /** Reads {@link #payload}; empty where it is none, as a node of another version might send. */
    static Optional<News> read(String payload) {
        int space = payload.indexOf(' ');
        try {
            return space < 0
                    ? Optional.empty()
                    : Optional.of(new News(
                            UUID.fromString(payload.substring(0, space)), Kind.valueOf(payload.substring(space + 1))));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
