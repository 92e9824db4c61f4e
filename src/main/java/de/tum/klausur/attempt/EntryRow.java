package de.tum.klausur.attempt;

import static de.tum.klausur.attempt.Database.instant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import de.tum.klausur.attempt.model.JournalEntry;
import de.tum.klausur.attempt.model.JournalEvent;
import de.tum.klausur.attempt.model.JournalEvent.Admitted;
import de.tum.klausur.attempt.model.JournalEvent.Answered;
import de.tum.klausur.attempt.model.JournalEvent.Closed;
import de.tum.klausur.attempt.model.JournalEvent.Extended;
import de.tum.klausur.attempt.model.JournalEvent.Given;
import de.tum.klausur.attempt.model.JournalEvent.HandedIn;
import de.tum.klausur.attempt.model.JournalEvent.Linked;
import de.tum.klausur.attempt.model.JournalEvent.Opened;
import de.tum.klausur.attempt.model.JournalEvent.Photographed;
import de.tum.klausur.attempt.model.JournalEvent.Reopened;
import de.tum.klausur.attempt.model.JournalEvent.Started;
import de.tum.klausur.attempt.model.JournalEvent.Unlinked;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** HOT PATH. A journal entry as the database keeps it; written once, refused by a trigger to ever change. */
final class EntryRow {

    static final String COLUMNS =
            "attempt_id, seq, kind, part, revision, response, writer, person_id, deadline_at, at, prev_hash, hash";

    static final String PLACES = "(?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)";

    private static final ObjectReader FORMS = new ObjectMapper().readerFor(ResponseForm.class);
    private static final ObjectWriter WRITTEN = new ObjectMapper().writerFor(ResponseForm.class);

    private static final int PART = 3;
    private static final int REVISION = 4;
    private static final int RESPONSE = 5;
    private static final int WRITER = 6;
    private static final int PERSON = 7;
    private static final int DEADLINE = 8;
    private static final int AT = 9;
    private static final int COUNT = 12;

    private EntryRow() {}

    static JournalEntry read(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getObject("attempt_id", UUID.class),
                row.getInt("seq"),
                instant(row, "at").orElseThrow(),
                what(row),
                row.getString("prev_hash"),
                row.getString("hash"));
    }

    private static JournalEvent what(ResultSet row) throws SQLException {
        return switch (EntryKind.valueOf(row.getString("kind"))) {
            case STARTED ->
                new Started(id(row, "person_id"), instant(row, "deadline_at").orElseThrow());
            case OPENED -> new Opened(id(row, "writer"));
            case ANSWERED -> new Answered(part(row), row.getInt("revision"), response(row), id(row, "writer"));
            case ADMITTED ->
                new Admitted(part(row), row.getInt("revision"), response(row), id(row, "writer"), id(row, "person_id"));
            case PHOTOGRAPHED -> new Photographed(part(row), row.getInt("revision"), response(row), id(row, "writer"));
            case LINKED ->
                new Linked(id(row, "writer"), instant(row, "deadline_at").orElseThrow());
            case UNLINKED -> new Unlinked(id(row, "writer"));
            case EXTENDED -> new Extended(instant(row, "deadline_at").orElseThrow());
            case HANDED_IN -> new HandedIn();
            case CLOSED -> new Closed();
            case REOPENED ->
                new Reopened(id(row, "person_id"), instant(row, "deadline_at").orElseThrow());
        };
    }

    /** For {@link #PLACES}, in order. */
    static @Nullable Object[] values(JournalEntry entry) {
        @Nullable Object[] values = new @Nullable Object[COUNT];
        values[0] = entry.attempt();
        values[1] = entry.seq();
        values[2] = EntryKind.of(entry.what()).name();
        values[AT] = entry.at();
        values[AT + 1] = entry.previousHash();
        values[AT + 2] = entry.hash();
        tell(entry.what(), values);
        return values;
    }

    private static void tell(JournalEvent what, @Nullable Object[] values) {
        switch (what) {
            case Started started -> {
                values[PERSON] = started.personId();
                values[DEADLINE] = started.deadline();
            }
            case Opened opened -> values[WRITER] = opened.tab();
            case Answered answered -> give(answered, answered.tab(), values);
            case Admitted admitted -> {
                give(admitted, admitted.late(), values);
                values[PERSON] = admitted.lecturer();
            }
            case Photographed photographed -> give(photographed, photographed.link(), values);
            case Linked linked -> {
                values[WRITER] = linked.link();
                values[DEADLINE] = linked.until();
            }
            case Unlinked unlinked -> values[WRITER] = unlinked.link();
            case Extended extended -> values[DEADLINE] = extended.deadline();
            case HandedIn ignored -> {}
            case Closed ignored -> {}
            case Reopened reopened -> {
                values[PERSON] = reopened.lecturer();
                values[DEADLINE] = reopened.deadline();
            }
        }
    }

    private static void give(Given given, UUID from, @Nullable Object[] values) {
        values[WRITER] = from;
        values[PART] = given.part().toString();
        values[REVISION] = given.revision();
        values[RESPONSE] = written(given.response());
    }

    static String written(Response response) {
        try {
            return WRITTEN.writeValueAsString(ResponseForm.of(response));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Response response(String json) {
        try {
            return FORMS.<ResponseForm>readValue(json).response().orElseThrow();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a journal entry's response: " + json, e);
        }
    }

    private static PartRef part(ResultSet row) throws SQLException {
        return PartRef.parse(row.getString("part")).orElseThrow();
    }

    private static Response response(ResultSet row) throws SQLException {
        return response(row.getString("response"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return there(row.getObject(column, UUID.class));
    }

    private static <T> T there(@Nullable T column) {
        return Objects.requireNonNull(column, "a column that this kind of entry always has");
    }
}
