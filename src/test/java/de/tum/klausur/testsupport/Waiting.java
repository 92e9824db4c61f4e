package de.tum.klausur.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread does, such as the sweep that marks. */
public final class Waiting {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final long PAUSE_NS = 2_000_000;

    private Waiting() {}

    /** Asks until it is so; fails after 30 s. */
    public static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within %s", LONGEST).isLessThan(end);
            // Leaves the core to what is waited for.
            LockSupport.parkNanos(PAUSE_NS);
        }
    }
}
