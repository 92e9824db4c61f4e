package de.tum.klausur.attempt;

import static de.tum.klausur.attempt.Database.instant;

import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.attempt.model.JournalHead;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** HOT PATH. The row that is locked before anything about an attempt changes; it says what its journal adds up to. */
final class AttemptRow {

    static final String COLUMNS =
            "id, session_id, candidate_id, person_id, seed, state, deadline_at, writer, started_at, ended_at, entries, head_hash";

    /** Where the row follows its journal; the last value is the attempt's id. */
    static final String UPDATE = """
            update attempt set person_id = ?, state = ?, deadline_at = ?, writer = ?, started_at = ?, ended_at = ?,
              entries = ?, head_hash = ? where id = ?
            """;

    private AttemptRow() {}

    static Attempt read(ResultSet row) throws SQLException {
        return new Attempt(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                Optional.ofNullable(row.getObject("person_id", UUID.class)),
                row.getLong("seed"),
                AttemptState.valueOf(row.getString("state")),
                instant(row, "deadline_at"),
                Optional.ofNullable(row.getObject("writer", UUID.class)),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                new JournalHead(row.getInt("entries"), row.getString("head_hash")));
    }

    static @Nullable Object[] values(Attempt attempt) {
        return new @Nullable Object[] {
            attempt.personId().orElse(null),
            attempt.state().name(),
            attempt.deadline().orElse(null),
            attempt.writer().orElse(null),
            attempt.startedAt().orElse(null),
            attempt.endedAt().orElse(null),
            attempt.head().length(),
            attempt.head().hash(),
            attempt.id()
        };
    }
}
