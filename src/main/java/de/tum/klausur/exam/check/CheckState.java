package de.tum.klausur.exam.check;

import de.tum.klausur.bank.check.CheckReport;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the check is.
 *
 * @param running since when one is at work
 * @param last what the last one came to
 */
record CheckState(Optional<Instant> running, Optional<Ended> last) {

    static final CheckState NONE = new CheckState(Optional.empty(), Optional.empty());

    /**
     * A check that has ended.
     *
     * @param report empty where it could not be done
     * @param fault why it could not be done, for authors; empty text where it was
     */
    record Ended(Instant at, Duration took, Optional<CheckReport> report, String fault) {}

    CheckState started(Instant at) {
        return new CheckState(Optional.of(at), last);
    }

    static CheckState ended(Ended ended) {
        return new CheckState(Optional.empty(), Optional.of(ended));
    }
}
