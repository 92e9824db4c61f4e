package de.tum.klausur.marking;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.UnmatchedWords;
import de.tum.klausur.question.marking.WordDecision;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.shared.Bounded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of words and of decisions on them; callers bring the transaction. */
@ApplicationScoped
class WordsRepository {

    private static final String SAME_GROUP =
            "d.session_id = u.session_id and d.part = u.part and d.field = u.field and d.key_name = u.key_name and d.folded = u.folded";

    private final EntityManager database;

    WordsRepository(EntityManager database) {
        this.database = database;
    }

    /** One row of {@link #counts}. */
    record Count(UUID sessionId, PartRef part, WordCount words) {}

    /** One row of {@link #decisions}. */
    record Decided(PartRef part, UnmatchedWords.Group group, WordDecision decision) {}

    /** A group where it stands. */
    record Spot(UUID sessionId, PartRef part, UnmatchedWords.Group group) {}

    /** A lock that lasts as long as the transaction; shared ones wait for the other kind only. */
    void lock(UUID sessionId, boolean shared) {
        database.createNativeQuery(
                        "select pg_advisory_xact_lock" + (shared ? "_shared" : "") + "(hashtextextended(:key, 0))")
                .setParameter("key", "words of " + sessionId)
                .getSingleResult();
    }

    void note(UUID attemptId, Spot spot, UnmatchedWords words) {
        database.createNativeQuery("""
                        insert into unmatched_words
                            (attempt_id, part, field, key_name, folded, typed, nearest, worth, session_id)
                        values (:attempt, :part, :field, :key, :folded, :typed, :nearest, :worth, :session)
                        on conflict do nothing
                        """)
                .setParameter("attempt", attemptId)
                .setParameter("part", spot.part().toString())
                .setParameter("field", spot.group().field())
                .setParameter("key", spot.group().key())
                .setParameter("folded", spot.group().folded())
                .setParameter("typed", words.typed())
                .setParameter("nearest", words.nearest())
                .setParameter("worth", words.worth().value())
                .setParameter("session", spot.sessionId())
                .executeUpdate();
    }

    /** The newest decision on each group of a session that has one. */
    List<Decided> decisions(UUID sessionId) {
        return rows("""
                select distinct on (part, field, key_name, folded) part, field, key_name, folded, credits, same_as
                from words_decision where session_id = :session
                order by part, field, key_name, folded, id desc
                """, sessionId).stream()
                .map(row -> new Decided(part(row), group(row), decision(row).orElseThrow()))
                .toList();
    }

    /**
     * The groups of a part, those without a decision first, then by how many wrote them.
     *
     * @param of only those that this attempt has words in
     */
    @Bounded(by = "wordings of one part in one session")
    List<WordGroup> groups(UUID sessionId, PartRef part, Optional<UUID> of) {
        String only = of.isPresent() ? "having bool_or(u.attempt_id = :attempt)" : "";
        var query = database.createNativeQuery("""
                        select u.field, u.key_name, u.folded, mode() within group (order by u.typed) as typed,
                               min(u.nearest) as nearest, max(u.worth) as worth, count(*) as number, d.credits, d.same_as
                        from unmatched_words u left join lateral
                            (select d.credits, d.same_as from words_decision d where %s order by d.id desc limit 1) d on true
                        where u.session_id = :session and u.part = :part
                        group by u.field, u.key_name, u.folded, d.credits, d.same_as
                        %s
                        order by d.credits is not null, count(*) desc, u.field, u.folded, u.key_name
                        """.formatted(SAME_GROUP, only), Tuple.class)
                .setParameter("session", sessionId)
                .setParameter("part", part.toString());
        of.ifPresent(attempt -> query.setParameter("attempt", attempt));
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new WordGroup(
                        group(row),
                        row.get("typed", String.class),
                        row.get("nearest", String.class),
                        credits(row.get("worth", BigDecimal.class)),
                        row.get("number", Number.class).longValue(),
                        decision(row)))
                .toList();
    }

    /** For each part with such words of these sessions. */
    @Bounded(by = "parts of the exams of these sessions")
    List<Count> counts(Collection<UUID> sessionIds) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        select session_id, part, count(*) as number, count(*) filter (where not decided) as undecided
                        from (select distinct u.session_id, u.part, u.field, u.key_name, u.folded,
                                     exists (select 1 from words_decision d where %s) as decided
                              from unmatched_words u where u.session_id = any (:sessions)) g
                        group by session_id, part
                        """.formatted(SAME_GROUP), Tuple.class)
                .setParameter("sessions", sessionIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new Count(
                        row.get("session_id", UUID.class),
                        part(row),
                        new WordCount(
                                row.get("number", Number.class).longValue(),
                                row.get("undecided", Number.class).longValue())))
                .toList();
    }

    /** Who took or refused the words of a part in an attempt last. */
    @SuppressWarnings("unchecked")
    @Bounded(by = "fields of one part")
    List<UUID> deciders(UUID attemptId, PartRef part) {
        return database.createNativeQuery("""
                        select d.decided_by from unmatched_words u cross join lateral
                            (select d.decided_by from words_decision d where %s order by d.id desc limit 1) d
                        where u.attempt_id = :attempt and u.part = :part
                        """.formatted(SAME_GROUP), UUID.class)
                .setParameter("attempt", attemptId)
                .setParameter("part", part.toString())
                .getResultList();
    }

    void decide(Spot spot, Wordings.Decision decision, Instant at) {
        database.createNativeQuery("""
                        insert into words_decision
                            (session_id, part, field, key_name, folded, credits, same_as, decided_by, decided_at)
                        values (:session, :part, :field, :key, :folded, :credits, cast(:sameAs as text), :by, :at)
                        """)
                .setParameter("session", spot.sessionId())
                .setParameter("part", spot.part().toString())
                .setParameter("field", spot.group().field())
                .setParameter("key", spot.group().key())
                .setParameter("folded", spot.group().folded())
                .setParameter("credits", decision.what().credits().value())
                .setParameter("sameAs", decision.what().sameAs().orElse(null))
                .setParameter("by", decision.by())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Puts all attempts that have these words before the sweep. */
    void markAgain(Spot spot, Instant now) {
        database.createNativeQuery("""
                        insert into remarking (attempt_id, since)
                        select attempt_id, :now from unmatched_words
                        where session_id = :session and part = :part and field = :field and key_name = :key
                          and folded = :folded
                        on conflict do nothing
                        """)
                .setParameter("session", spot.sessionId())
                .setParameter("part", spot.part().toString())
                .setParameter("field", spot.group().field())
                .setParameter("key", spot.group().key())
                .setParameter("folded", spot.group().folded())
                .setParameter("now", now)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<UUID> toMarkAgain(int most) {
        return database.createNativeQuery("select attempt_id from remarking order by since, attempt_id", UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    long toMarkAgain(UUID sessionId) {
        return ((Number) database.createNativeQuery("""
                        select count(*) from remarking r join attempt a on a.id = r.attempt_id
                        where a.session_id = :session
                        """)
                        .setParameter("session", sessionId)
                        .getSingleResult())
                .longValue();
    }

    /** Whether it was still to be done: then it isn't any more. */
    boolean takeToMarkAgain(UUID attemptId) {
        return database.createNativeQuery("delete from remarking where attempt_id = :attempt")
                        .setParameter("attempt", attemptId)
                        .executeUpdate()
                > 0;
    }

    @SuppressWarnings("unchecked")
    @Bounded(by = "groups of equal words in one session")
    private List<Tuple> rows(String query, UUID sessionId) {
        return database.createNativeQuery(query, Tuple.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    private static PartRef part(Tuple row) {
        return PartRef.parse(row.get("part", String.class)).orElseThrow();
    }

    private static UnmatchedWords.Group group(Tuple row) {
        return new UnmatchedWords.Group(
                row.get("field", String.class), row.get("key_name", String.class), row.get("folded", String.class));
    }

    private static Optional<WordDecision> decision(Tuple row) {
        return Optional.ofNullable(row.get("credits", BigDecimal.class))
                .map(credits ->
                        new WordDecision(credits(credits), Optional.ofNullable(row.get("same_as", String.class))));
    }

    private static Credits credits(BigDecimal value) {
        return new Credits(value);
    }
}
