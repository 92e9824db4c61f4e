package de.tum.klausur.local.bench;

import de.tum.klausur.exam.paper.FrozenExam;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A whole course that has handed in, the same at each run.
 *
 * @param seeds one for each attempt
 */
record SampleSession(UUID id, List<Long> seeds) {

    /** The course's number; any other would do. */
    private static final long SEED = 2346;

    private static final Instant OPENS = Instant.parse("2026-07-21T06:00:00Z");

    /** Ids as good as random ones, but the same at each run. */
    static final class Ids {

        private final SplittableRandom random = new SplittableRandom(SEED);

        UUID next() {
            return new UUID(random.nextLong(), random.nextLong());
        }
    }

    /** A session of as many attempts, not written yet. */
    public static SampleSession of(int attempts) {
        SplittableRandom random = new SplittableRandom(SEED);
        return new SampleSession(
                new UUID(0, SEED), random.longs(attempts).boxed().toList());
    }

    /** Writes all of it and lets the database settle, so that no round pays for that. */
    public void write(Connection connection, FrozenExam exam) throws SQLException, IOException {
        SessionRows rows = new SessionRows(id, exam.hash(), OPENS);
        Ids ids = new Ids();
        seeds.forEach(seed -> rows.add(SatAttempt.of(ids, seed, OPENS, SampleResponses.of(exam, seed))));
        rows.send(connection);
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
        connection.setAutoCommit(false);
    }
}
