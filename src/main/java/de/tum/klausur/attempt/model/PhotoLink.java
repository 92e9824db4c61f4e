package de.tum.klausur.attempt.model;

import de.tum.klausur.question.PartRef;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A link by which a phone sends photos of one part of one attempt, without signing in.
 *
 * @param until the first instant at which it takes none any more
 * @param withdrawn whether the student took it back, or made another one in its place
 */
public record PhotoLink(UUID id, UUID attempt, PartRef part, Instant until, boolean withdrawn) {

    /** For how long it counts: to take up the phone, write down a page and photograph it, and no longer. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    /**
     * Whether it counts.
     *
     * @param sitting the attempt as it stands
     * @param now the instant at which it is used
     * @param counted the instant that is held against the attempt's deadline
     */
    public boolean isOpen(Attempt sitting, Instant now, Instant counted) {
        return !withdrawn && sitting.id().equals(attempt) && now.isBefore(until) && sitting.takesAnswers(counted);
    }
}
