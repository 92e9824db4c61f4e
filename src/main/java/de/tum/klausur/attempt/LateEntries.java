package de.tum.klausur.attempt;

import static de.tum.klausur.attempt.Database.instant;

import de.tum.klausur.attempt.LateEntry.Decision;
import de.tum.klausur.attempt.LateEntry.State;
import de.tum.klausur.attempt.LateEntry.Times;
import de.tum.klausur.attempt.model.DeviceChain;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.Bounded;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What came after the end of attempts; a trigger refuses any change but one decision. Callers bring the transaction. */
@ApplicationScoped
class LateEntries {

    private static final String FIND = "select l.* from late_entry l ";

    private final Database database;

    LateEntries(Database database) {
        this.database = database;
    }

    /** Those of an attempt, in the order in which they were sent. */
    @Bounded(by = "KeepingLate.MOST")
    public List<LateEntry> of(UUID attemptId) {
        return database.list(FIND + "where l.attempt_id = ? order by l.place", LateEntries::read, attemptId);
    }

    /** Those of a session's attempts, attempt by attempt in the order in which they were sent. */
    @Bounded(by = "what the students of one session sent after the end")
    public List<LateEntry> ofSession(UUID sessionId) {
        return database.list(
                FIND + "join attempt a on a.id = l.attempt_id where a.session_id = ? order by l.attempt_id, l.place",
                LateEntries::read,
                sessionId);
    }

    /** How many of a session wait for a decision. */
    @Bounded(by = "one row")
    public long waiting(UUID sessionId) {
        return database.list("""
                        select count(*) from late_entry l join attempt a on a.id = l.attempt_id
                        where a.session_id = ? and l.state = 'WAITING'
                        """, row -> row.getLong(1), sessionId).getFirst();
    }

    /** Keeps one as it came. */
    public void add(LateEntry entry) {
        Times times = entry.times();
        database.update(
                """
                insert into late_entry (id, attempt_id, place, part, base, response, typed_at, device_contact, server_contact,
                  ended_at, arrived_at, hash, link, state) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entry.id(),
                entry.attempt(),
                entry.place(),
                entry.part().toString(),
                entry.base(),
                EntryRow.written(entry.response()),
                times.typed(),
                times.device(),
                times.server(),
                times.ended(),
                times.arrived(),
                entry.hash(),
                entry.link().name(),
                State.WAITING.name());
    }

    public void decide(UUID id, State state, Decision decision) {
        database.update(
                "update late_entry set state = ?, reason = ?, decided_by = ?, decided_at = ? where id = ?",
                state.name(),
                decision.reason(),
                decision.by(),
                decision.at(),
                id);
    }

    /** When the journal last heard of the student, which is what the student did and not what became of it. */
    @Bounded(by = "one row")
    public Instant lastContact(UUID attemptId) {
        return database.list("""
                        select max(at) as at from journal_entry
                        where attempt_id = ? and kind in ('STARTED', 'OPENED', 'ANSWERED', 'LINKED', 'UNLINKED', 'HANDED_IN')
                        """, row -> instant(row, "at").orElseThrow(), attemptId)
                .getFirst();
    }

    /** Since when the answer to each part stands, by when it was typed; parts never answered are absent. */
    public Map<PartAt, Instant> standingSince(Collection<UUID> attempts) {
        Map<PartAt, Instant> since = new HashMap<>();
        since(attempts).forEach(one -> since.put(one.part(), one.at()));
        return since;
    }

    /** A part of an attempt. */
    record PartAt(UUID attempt, PartRef part) {}

    private record Since(PartAt part, Instant at) {}

    @Bounded(by = "parts of the papers of these attempts")
    private List<Since> since(Collection<UUID> attempts) {
        return database.list(
                """
                select distinct on (j.attempt_id, j.part) j.attempt_id, j.part, coalesce(l.typed_at, j.at) as since
                from journal_entry j left join late_entry l on j.kind = 'ADMITTED' and l.id = j.writer
                where j.attempt_id = any (?::uuid[]) and j.part is not null
                order by j.attempt_id, j.part, j.revision desc
                """,
                row -> new Since(
                        new PartAt(
                                row.getObject("attempt_id", UUID.class),
                                PartRef.parse(row.getString("part")).orElseThrow()),
                        instant(row, "since").orElseThrow()),
                (Object) attempts.stream().map(UUID::toString).toArray(String[]::new));
    }

    private static LateEntry read(ResultSet row) throws SQLException {
        return new LateEntry(
                row.getObject("id", UUID.class),
                row.getObject("attempt_id", UUID.class),
                row.getInt("place"),
                PartRef.parse(row.getString("part")).orElseThrow(),
                row.getInt("base"),
                EntryRow.response(row.getString("response")),
                new Times(
                        instant(row, "typed_at").orElseThrow(),
                        instant(row, "device_contact").orElseThrow(),
                        instant(row, "server_contact").orElseThrow(),
                        instant(row, "ended_at").orElseThrow(),
                        instant(row, "arrived_at").orElseThrow()),
                DeviceChain.Link.valueOf(row.getString("link")),
                row.getString("hash"),
                State.valueOf(row.getString("state")),
                decision(row));
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        Optional<Instant> at = instant(row, "decided_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision(
                        row.getString("reason"), row.getObject("decided_by", UUID.class), at.orElseThrow()));
    }
}
