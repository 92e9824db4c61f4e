package de.tum.klausur.attempt;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.time.Instant;

/** How an attempt's end is handled. */
@ConfigMapping(prefix = "klausur.attempt")
interface SittingConfig {

    /**
     * For how long after the deadline what was on its way then is still taken. Pages stop at the deadline, and nowhere is this
     * promised; what comes later is kept for a lecturer to decide on.
     */
    Duration grace();

    /** The instant by which something that arrives at {@code now} is held against a deadline. */
    default Instant counted(Instant now) {
        return now.minus(grace());
    }
}
