package de.tum.klausur.marking;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A marker has an answer open. A claim keeps others away until it expires; after that it stands until somebody takes
 * over, so that a marker who was away for long loses nothing.
 *
 * @param by the marker
 * @param at since when
 */
record Claim(UUID by, Instant at) {

    /** From when on another marker may take over. */
    public Instant expiresAt(Duration expiry) {
        return at.plus(expiry);
    }

    boolean isExpired(Instant now, Duration expiry) {
        return !now.isBefore(expiresAt(expiry));
    }
}
