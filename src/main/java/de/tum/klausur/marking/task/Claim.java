package de.tum.klausur.marking.task;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A marker has an answer open. A claim keeps others away until it expires; after that it still stands until somebody
 * takes over, so that a marker who was away for long loses nothing.
 *
 * @param by the marker
 * @param at since when
 */
public record Claim(UUID by, Instant at) {

    /** Whether {@code person} may take the answer at {@code now}. */
    public boolean yieldsTo(UUID person, Instant now, Duration expiry) {
        return by.equals(person) || !now.isBefore(at.plus(expiry));
    }
}
