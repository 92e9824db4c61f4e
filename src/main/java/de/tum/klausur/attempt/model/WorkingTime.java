package de.tum.klausur.attempt.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How long a student may write: the exam's duration and the own extra minutes, from the own start. The session's window
 * decides who may start and never cuts this short.
 */
public record WorkingTime(Duration duration, Duration extra) {

    public WorkingTime {
        if (duration.isNegative() || extra.isNegative()) {
            throw new IllegalArgumentException("working time can't be negative: " + duration + ", " + extra);
        }
    }

    public static WorkingTime of(Duration duration, int extraMinutes) {
        return new WorkingTime(duration, Duration.ofMinutes(extraMinutes));
    }

    public Duration whole() {
        return duration.plus(extra);
    }

    /** The last instant that counts, in whole microseconds as the database keeps it. */
    public Instant deadline(Instant start) {
        return start.plus(whole()).truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether {@code now} comes too late; the instant of the deadline itself still counts. */
    public static boolean isOver(Instant deadline, Instant now) {
        return now.isAfter(deadline);
    }
}
