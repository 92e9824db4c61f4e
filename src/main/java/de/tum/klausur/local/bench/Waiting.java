package de.tum.klausur.local.bench;

import de.tum.klausur.local.server.StartProblem;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/** Waits for what the platform does by itself. */
final class Waiting {

    /** The platform prepares once a minute, for a third of it, and marks in turns besides. */
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private static final int LOOK_EVERY_MS = 250;

    private Waiting() {}

    /** What one waits for. */
    @FunctionalInterface
    interface Condition {

        boolean holds() throws IOException, SQLException;
    }

    /**
     * Looks until it holds.
     *
     * @param what in words
     * @throws StartProblem where it takes more than eight minutes
     */
    static void until(String what, Condition condition) throws IOException, SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new StartProblem("Waited in vain until " + what + ".");
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
    }
}
