package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.attempt.model.Journal;
import de.tum.klausur.attempt.model.JournalChain;
import de.tum.klausur.attempt.model.JournalEntry;
import de.tum.klausur.attempt.model.JournalEvent.Given;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.Bounded;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All attempts and their journals; callers bring the transaction.
 *
 * <p>HOT PATH: {@link #open(UUID, Collection)} and {@link OpenRecord#append} are all that a save does in the database, two
 * round trips whatever the length of the journal. What stands for a part is the newest of its entries, one step into the
 * journal's index: nothing is kept twice, so nothing can tell another story than the journal.
 */
@ApplicationScoped
class AttemptRecords {

    private static final String SITTING = "select " + AttemptRow.COLUMNS + " from attempt a ";

    /** Other rows may go on referring to the attempt; who wants to change it waits. */
    private static final String LOCKED = " for no key update";

    private static final String ENTRY = "select " + EntryRow.COLUMNS + " from journal_entry j ";

    /** Of each part that is asked for the newest entry, by the index on attempt, part and revision. */
    static final String NEWEST = """
            select n.* from unnest(?) as asked (part) cross join lateral (
              select * from journal_entry j where j.attempt_id = ? and j.part = asked.part
              order by j.revision desc limit 1) n
            """;

    /** The same for parts of several attempts. */
    private static final String NEWEST_OF_ALL = """
            select n.* from unnest(?::uuid[], ?::text[]) as asked (attempt, part) cross join lateral (
              select * from journal_entry j where j.attempt_id = asked.attempt and j.part = asked.part
              order by j.revision desc limit 1) n
            """;

    private static final int MOST_GIVEN = 1_000;

    private static final String INSERT = OpenRecord.INSERT + EntryRow.PLACES;

    private final Database database;

    AttemptRecords(Database database) {
        this.database = database;
    }

    /** Prepares an attempt for a candidate, who has exactly one for ever: a second call changes nothing. */
    public void prepare(UUID sessionId, UUID candidateId, long seed) {
        database.update(
                """
                insert into attempt (id, session_id, candidate_id, seed, state, head_hash)
                values (?, ?, ?, ?, ?, ?) on conflict (candidate_id) do nothing
                """, UUID.randomUUID(), sessionId, candidateId, seed, AttemptState.READY.name(), JournalChain.START);
    }

    /**
     * Takes away what was prepared for a session and never begun.
     *
     * @return false where somebody has begun, even a moment ago
     */
    public boolean deletePrepared(UUID sessionId) {
        database.update("delete from attempt where session_id = ? and state = ?", sessionId, AttemptState.READY.name());
        return one(SITTING + "where session_id = ? limit 1", sessionId).isEmpty();
    }

    /** The attempt with what stands for these parts, locked until the transaction ends. */
    @Bounded(by = "the parts asked for")
    public Optional<OpenRecord> open(UUID attemptId, Collection<PartRef> parts) {
        var both = database.both(
                SITTING + "where id = ?" + LOCKED + ";" + NEWEST,
                AttemptRow::read,
                EntryRow::read,
                attemptId,
                names(parts),
                attemptId);
        return both.first().stream()
                .findFirst()
                .map(attempt -> new OpenRecord(attempt, Journal.answers(both.second()), database));
    }

    /**
     * HOT PATH. The attempts with what stands for these parts of each, locked until the transaction ends; one that somebody
     * else has open is left out, so that nobody waits for it but its own student.
     */
    @Bounded(by = "the attempts of one group of saves")
    public Map<UUID, OpenRecord> openAll(Map<UUID, Set<PartRef>> parts) {
        List<String> attempts = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        parts.forEach((attempt, refs) -> refs.forEach(ref -> {
            attempts.add(attempt.toString());
            asked.add(ref.toString());
        }));
        var both = database.both(
                SITTING + "where id = any (?::uuid[]) order by id" + LOCKED + " skip locked;" + NEWEST_OF_ALL,
                AttemptRow::read,
                EntryRow::read,
                parts.keySet().stream().map(UUID::toString).toArray(String[]::new),
                attempts.toArray(String[]::new),
                asked.toArray(String[]::new));
        Map<UUID, List<JournalEntry>> entries =
                both.second().stream().collect(Collectors.groupingBy(JournalEntry::attempt));
        return both.first().stream()
                .collect(Collectors.toMap(
                        Attempt::id,
                        attempt -> new OpenRecord(
                                attempt, Journal.answers(entries.getOrDefault(attempt.id(), List.of())), database)));
    }

    /** HOT PATH. Writes down what was noted of these: one round trip for all entries, one for all rows. */
    public void write(Collection<OpenRecord> records) {
        List<@Nullable Object[]> entries = new ArrayList<>();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (OpenRecord record : records) {
            List<JournalEntry> written = record.written();
            written.forEach(entry -> entries.add(EntryRow.values(entry)));
            if (!written.isEmpty()) {
                rows.add(AttemptRow.values(record.attempt()));
            }
        }
        database.updateAll(INSERT, entries);
        database.updateAll(AttemptRow.UPDATE, rows);
    }

    public Optional<OpenRecord> open(UUID attemptId) {
        return open(SITTING + "where id = ?" + LOCKED, attemptId);
    }

    public Optional<OpenRecord> openOfCandidate(UUID candidateId) {
        return open(SITTING + "where candidate_id = ?" + LOCKED, candidateId);
    }

    /** The attempt if it is still running past its deadline and nobody else has it open. */
    public Optional<OpenRecord> openOverdue(UUID attemptId, Instant now) {
        return open(
                SITTING + "where id = ? and state = 'RUNNING' and deadline_at < ?" + LOCKED + " skip locked",
                attemptId,
                now);
    }

    /** The attempt if it is running and nobody else has it open. */
    public Optional<OpenRecord> openRunning(UUID attemptId) {
        return open(SITTING + "where id = ? and state = 'RUNNING'" + LOCKED + " skip locked", attemptId);
    }

    private Optional<OpenRecord> open(String sql, Object... values) {
        return one(sql, values).map(attempt -> new OpenRecord(attempt, Map.of(), database));
    }

    /** Running past their deadlines, the longest first; where there are more, the next look comes within a second. */
    public List<UUID> overdue(Instant now) {
        return ids(
                "select id from attempt where state = 'RUNNING' and deadline_at < ? order by deadline_at limit 2000",
                now);
    }

    public Optional<Attempt> find(UUID attemptId) {
        return one(SITTING + "where id = ?", attemptId);
    }

    public Optional<Attempt> ofCandidate(UUID candidateId) {
        return one(SITTING + "where candidate_id = ?", candidateId);
    }

    @Bounded(by = "candidates of one session")
    public List<Attempt> ofSession(UUID sessionId) {
        return database.list(SITTING + "where session_id = ? order by id", AttemptRow::read, sessionId);
    }

    /** The whole journal in order. */
    @Bounded(by = "saves of one attempt")
    public List<JournalEntry> journal(UUID attemptId) {
        return database.list(ENTRY + "where attempt_id = ? order by seq", EntryRow::read, attemptId);
    }

    /** What stands for these parts, as replaying the journal would tell; parts never answered are absent. */
    @Bounded(by = "the parts asked for")
    public Map<PartRef, Answer> answers(UUID attemptId, Collection<PartRef> parts) {
        return Journal.answers(database.list(NEWEST, EntryRow::read, names(parts), attemptId));
    }

    /** What was given to a part, the newest first; more than {@value #MOST_GIVEN} entries back nobody looks. */
    @Bounded(by = "its limit")
    public List<JournalEntry> given(UUID attemptId, PartRef part) {
        return database.list(
                ENTRY + "where attempt_id = ? and part = ? order by revision desc limit " + MOST_GIVEN,
                EntryRow::read,
                attemptId,
                part.toString());
    }

    /**
     * Ended, and every answer is blank as it stands, or none was ever given. Who answered at all mostly did so in the end:
     * only where the last answer is a blank one are the others looked at.
     */
    public Set<UUID> blank(UUID sessionId) {
        Set<UUID> blank =
                new HashSet<>(ids("select id from attempt where session_id = ? and ended_at is not null", sessionId));
        blank.removeAll(answered("""
                select l.* from attempt a cross join lateral (
                  select * from journal_entry j where j.attempt_id = a.id and j.part is not null
                  order by j.seq desc limit 1) l
                where a.session_id = ? and a.ended_at is not null
                """, sessionId));
        if (!blank.isEmpty()) {
            blank.removeAll(
                    answered("""
                    select distinct on (attempt_id, part) * from journal_entry
                    where attempt_id = any (?::uuid[]) and part is not null order by attempt_id, part, revision desc
                    """, (Object) blank.stream().map(UUID::toString).toArray(String[]::new)));
        }
        return blank;
    }

    @Bounded(by = "parts of the papers of one session")
    private Set<UUID> answered(String sql, Object value) {
        return database.list(sql, EntryRow::read, value).stream()
                .filter(entry ->
                        entry.what() instanceof Given given && !given.response().isBlank())
                .map(JournalEntry::attempt)
                .collect(Collectors.toSet());
    }

    /** How many of a session run. */
    @Bounded(by = "one row")
    public int countRunning(UUID sessionId) {
        return database.list(
                        "select count(*) from attempt where session_id = ? and state = 'RUNNING'",
                        row -> row.getInt(1),
                        sessionId)
                .getFirst();
    }

    /** Ended and not noted as marked, the longest waiting first. */
    @Bounded(by = "its limit")
    public List<Attempt> unmarked(int limit) {
        return database.list(
                SITTING + "where ended_at is not null and marked_at is null order by ended_at limit ?",
                AttemptRow::read,
                limit);
    }

    /** How many of a session have ended and are not noted as marked. */
    @Bounded(by = "one row")
    public long countUnmarked(UUID sessionId) {
        return database.list(
                        "select count(*) from attempt where session_id = ? and ended_at is not null and marked_at is null",
                        row -> row.getLong(1),
                        sessionId)
                .getFirst();
    }

    /** Whether it was noted as marked. */
    public boolean isMarked(UUID attemptId) {
        return !ids("select id from attempt where id = ? and marked_at is not null", attemptId)
                .isEmpty();
    }

    /**
     * Locks the attempt and notes that it is marked.
     *
     * @return false where that was noted before, or it runs again
     * @throws NotThere where there is no such attempt
     */
    public boolean noteMarked(UUID attemptId, Instant at) {
        int noted = database.update(
                "update attempt set marked_at = ? where id = ? and marked_at is null and ended_at is not null",
                at,
                attemptId);
        if (noted == 0 && find(attemptId).isEmpty()) {
            throw new NotThere("attempt/" + attemptId);
        }
        return noted > 0;
    }

    /** Has an attempt marked again once it has ended, since answers changed or will. */
    public void markAgain(UUID attemptId) {
        database.update("update attempt set marked_at = null where id = ?", attemptId);
    }

    @Bounded(by = "an id")
    private Optional<Attempt> one(String sql, Object... values) {
        return database.list(sql, AttemptRow::read, values).stream().findFirst();
    }

    @Bounded(by = "what its callers ask for: a session, an id or a limit")
    private List<UUID> ids(String sql, Object value) {
        return database.list(sql, AttemptRecords::id, value);
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static String[] names(Collection<PartRef> parts) {
        return parts.stream().map(PartRef::toString).toArray(String[]::new);
    }
}
