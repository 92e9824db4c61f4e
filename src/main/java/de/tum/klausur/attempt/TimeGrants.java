package de.tum.klausur.attempt;

import static de.tum.klausur.attempt.Database.instant;

import de.tum.klausur.shared.Bounded;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What time was given to all who sat, and which attempts have got it; callers bring the transaction. */
@ApplicationScoped
class TimeGrants {

    /** In one session; who needs more has another problem. */
    static final int MOST = 50;

    private static final int AT_ONCE = 2_000;

    private static final String GRANT =
            "select id, session_id, at, person_id, seconds, reason, done_at from time_grant ";

    private final Database database;

    TimeGrants(Database database) {
        this.database = database;
    }

    /** In the order in which they were given. */
    @Bounded(by = "MOST of one session")
    public List<TimeGrant> of(UUID sessionId) {
        return database.list(GRANT + "where session_id = ? order by at, id", TimeGrants::read, sessionId);
    }

    /** Those that some who sat have not got yet. */
    @Bounded(by = "its limit")
    public List<TimeGrant> open() {
        return database.list(GRANT + "where done_at is null order by at limit 20", TimeGrants::read);
    }

    public void add(TimeGrant grant) {
        database.update(
                "insert into time_grant (id, session_id, at, person_id, seconds, reason) values (?, ?, ?, ?, ?, ?)",
                grant.id(),
                grant.session(),
                grant.at(),
                grant.by(),
                Math.toIntExact(grant.time().toSeconds()),
                grant.reason());
    }

    /** Attempts that run, had started when it was given, and have not got it. */
    @Bounded(by = "AT_ONCE")
    public List<UUID> missing(TimeGrant grant) {
        return database.list(
                """
                select a.id from attempt a where a.session_id = ? and a.state = 'RUNNING' and a.started_at <= ?
                  and not exists (select 1 from time_credit c where c.attempt_id = a.id and c.grant_id = ?)
                order by a.deadline_at limit ?
                """, row -> row.getObject(1, UUID.class), grant.session(), grant.at(), grant.id(), AT_ONCE);
    }

    /**
     * Notes that an attempt gets it.
     *
     * @return false where it has got it before
     */
    public boolean credit(UUID attemptId, TimeGrant grant) {
        return database.update(
                        "insert into time_credit (attempt_id, grant_id) values (?, ?) on conflict do nothing",
                        attemptId,
                        grant.id())
                > 0;
    }

    public void done(TimeGrant grant, Instant at) {
        database.update("update time_grant set done_at = ? where id = ? and done_at is null", at, grant.id());
    }

    /** All that one attempt has got. */
    @Bounded(by = "one row")
    public Duration gotBy(UUID attemptId) {
        return database.list("""
                        select coalesce(sum(g.seconds), 0) from time_credit c join time_grant g on g.id = c.grant_id
                        where c.attempt_id = ?
                        """, row -> Duration.ofSeconds(row.getLong(1)), attemptId)
                .getFirst();
    }

    private static TimeGrant read(ResultSet row) throws SQLException {
        return new TimeGrant(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                instant(row, "at").orElseThrow(),
                row.getObject("person_id", UUID.class),
                Duration.ofSeconds(row.getInt("seconds")),
                row.getString("reason"),
                instant(row, "done_at"));
    }
}
