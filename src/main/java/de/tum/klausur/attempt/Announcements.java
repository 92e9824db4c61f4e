package de.tum.klausur.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.tum.klausur.shared.Bounded;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The announcements of sessions, and who has acknowledged them; callers bring the transaction. */
@ApplicationScoped
class Announcements {

    /** More than anybody reads in an exam. */
    static final int MOST = 100;

    /** For so long a poll may not hear of a new one; pages are also told at once. */
    private static final Duration KNOWN_FOR = Duration.ofSeconds(3);

    private static final int SESSIONS = 1_000;

    private final Database database;
    private final Cache<UUID, Integer> counts = Caffeine.newBuilder()
            .expireAfterWrite(KNOWN_FOR)
            .maximumSize(SESSIONS)
            .build();

    Announcements(Database database) {
        this.database = database;
    }

    private record Seen(int number, int attempts) {}

    /** In the order in which they were told. */
    @Bounded(by = "MOST of one session")
    public List<Announcement> of(UUID sessionId) {
        return database.list(
                "select number, at, person_id, en, de from announcement where session_id = ? order by number",
                row -> new Announcement(
                        row.getInt("number"),
                        Database.instant(row, "at").orElseThrow(),
                        row.getObject("person_id", UUID.class),
                        row.getString("en"),
                        row.getString("de")),
                sessionId);
    }

    /** HOT PATH. How many there are, as was so at most some seconds ago: a page polls it for 1,500 at once. */
    @Bounded(by = "one row")
    public int count(UUID sessionId) {
        return counts.get(
                sessionId,
                id -> database.list("select count(*) from announcement where session_id = ?", row -> row.getInt(1), id)
                        .getFirst());
    }

    public void add(UUID sessionId, Announcement told) {
        database.update(
                "insert into announcement (session_id, number, at, person_id, en, de) values (?, ?, ?, ?, ?, ?)",
                sessionId,
                told.number(),
                told.at(),
                told.by(),
                told.en(),
                told.de());
        counts.invalidate(sessionId);
    }

    /** The numbers that the attempt's student has acknowledged. */
    @Bounded(by = "MOST of one session")
    public Set<Integer> seen(UUID attemptId) {
        return new HashSet<>(database.list(
                "select number from announcement_seen where attempt_id = ?", row -> row.getInt(1), attemptId));
    }

    /** Said twice, it changes nothing the second time. */
    public void acknowledge(UUID attemptId, int number, Instant at) {
        database.update(
                "insert into announcement_seen (attempt_id, number, at) values (?, ?, ?) on conflict do nothing",
                attemptId,
                number,
                at);
    }

    /** By number, how many attempts of the session have acknowledged it; those that nobody has are absent. */
    @Bounded(by = "MOST of one session")
    public Map<Integer, Integer> acknowledged(UUID sessionId) {
        return database.list("""
                        select s.number, count(*) from announcement_seen s join attempt a on a.id = s.attempt_id
                        where a.session_id = ? group by s.number
                        """, row -> new Seen(row.getInt(1), row.getInt(2)), sessionId).stream()
                .collect(Collectors.toMap(Seen::number, Seen::attempts));
    }
}
