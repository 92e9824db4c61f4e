package de.tum.klausur.testsupport;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The application's clock in HTTP tests: runs with the machine's until a test moves it; set back before each test.
 * Tokens keep to the machine's time, so that moving this clock signs nobody out.
 */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {

    private volatile Clock base = Clock.systemUTC();

    /** From now on it is {@code instant}, without a tick, until moved. */
    public void stopAt(Instant instant) {
        base = Clock.fixed(instant, ZoneOffset.UTC);
    }

    /** Moves it on, standing or running. */
    public void advance(Duration duration) {
        base = Clock.offset(base, duration);
    }

    /** Back to the machine's time. */
    public void reset() {
        base = Clock.systemUTC();
    }

    @Override
    public Instant instant() {
        return base.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return base.withZone(zone);
    }
}
