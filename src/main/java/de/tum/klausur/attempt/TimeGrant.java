package de.tum.klausur.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Time that a lecturer gave to everybody who sat a session at that moment.
 *
 * @param at who had started by then and not ended gets it
 * @param by the lecturer
 * @param done when all had got it; empty while some have not
 */
record TimeGrant(UUID id, UUID session, Instant at, UUID by, Duration time, String reason, Optional<Instant> done) {

    /** More at once is a mistake. */
    static final int MOST_MINUTES = 600;

    public long minutes() {
        return time.toMinutes();
    }
}
