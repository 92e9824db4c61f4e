package de.tum.klausur.attempt.model;

import java.time.Duration;
import java.time.Instant;

/**
 * What is known of a response that came after the end.
 *
 * @param startedAt when the attempt was started
 * @param end the deadline, or when it was handed in before
 * @param typedAt when it was typed, as the device says by the server's clock
 * @param deviceContact when the device last heard from the server, as the device says
 * @param serverContact when the server last wrote down anything of the student
 * @param arrivedAt when it came
 * @param link how it fits what the device sent before it
 */
public record LateEvidence(
        Instant startedAt,
        Instant end,
        Instant typedAt,
        Instant deviceContact,
        Instant serverContact,
        Instant arrivedAt,
        DeviceChain.Link link) {

    /** Where an attempt ends for what is typed: at the deadline, or when it was handed in before. */
    public static Instant end(Attempt attempt) {
        Instant deadline = attempt.deadline().orElseThrow();
        return attempt.endedAt().filter(deadline::isAfter).orElse(deadline);
    }

    /** The later of the two: nobody gains by saying less. */
    public Instant lastContact() {
        return deviceContact.isAfter(serverContact) ? deviceContact : serverContact;
    }

    /** For how long the device was away before the entry came; never negative. */
    public Duration away() {
        Duration away = Duration.between(lastContact(), arrivedAt);
        return away.isNegative() ? Duration.ZERO : away;
    }

    public boolean typedInTime() {
        return !typedAt.isAfter(end);
    }
}
