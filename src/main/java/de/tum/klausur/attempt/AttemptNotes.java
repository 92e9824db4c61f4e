package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Note;
import de.tum.klausur.shared.Bounded;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The notes of attempts, by the written form of their part; callers bring the transaction. */
@ApplicationScoped
class AttemptNotes {

    /** In place of a part: the whole attempt. */
    static final String WHOLE = "";

    private static final String FIND = "select part, revision, flagged, note from attempt_note where attempt_id = ?";

    private final Database database;

    AttemptNotes(Database database) {
        this.database = database;
    }

    private record Row(String part, Note note) {}

    /** All of an attempt. */
    public Map<String, Note> of(UUID attemptId) {
        return found(FIND, attemptId);
    }

    /** Those of these parts; parts without one are absent. */
    public Map<String, Note> of(UUID attemptId, Collection<String> parts) {
        return found(FIND + " and part = any (?)", attemptId, parts.toArray(String[]::new));
    }

    @Bounded(by = "parts of one paper")
    private Map<String, Note> found(String sql, Object... values) {
        return database
                .list(
                        sql,
                        row -> new Row(
                                row.getString("part"),
                                new Note(row.getInt("revision"), row.getBoolean("flagged"), row.getString("note"))),
                        values)
                .stream()
                .collect(Collectors.toMap(Row::part, Row::note));
    }

    /**
     * Puts a note in the place of the one that it was made on.
     *
     * @return false where another one stands by now
     */
    public boolean replace(UUID attemptId, String part, Note note) {
        return database.update("""
                        insert into attempt_note as n (attempt_id, part, revision, flagged, note) values (?, ?, ?, ?, ?)
                        on conflict (attempt_id, part) do update
                          set revision = excluded.revision, flagged = excluded.flagged, note = excluded.note
                          where n.revision = excluded.revision - 1
                        """, attemptId, part, note.revision(), note.flagged(), note.text()) > 0;
    }
}
