package de.tum.klausur.marking;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.Bounded;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MarkingTaskRepository implements PanacheRepositoryBase<MarkingTask, MarkingTask.Key> {

    /** Hibernate's word for it, as a lock's time-out in milliseconds. */
    private static final int SKIP_LOCKED = -2;

    private static final String COUNTS = """
            select t.sessionId, t.part, count(t), count(t.markedAt),
                   sum(case when t.markedAt is null and t.claimedBy is not null then 1 else 0 end)
            from MarkingTask t
            """;

    /** One row of {@link #counts}. */
    record Count(UUID sessionId, String part, long all, long marked, long claimed) {}

    long open(UUID sessionId) {
        return count("sessionId = ?1 and markedAt is null", sessionId);
    }

    /** Counts for each part of these sessions that has tasks. */
    @Bounded(by = "parts of the exams of these sessions")
    List<Count> counts(Collection<UUID> sessionIds) {
        return getEntityManager()
                .createQuery(COUNTS + "where t.sessionId in :sessions group by t.sessionId, t.part", Count.class)
                .setParameter("sessions", sessionIds)
                .getResultList();
    }

    @Bounded(by = "candidates of one session")
    List<MarkingTask> ofPart(UUID sessionId, PartRef part) {
        return list("sessionId = ?1 and part = ?2 order by pseudonym", sessionId, part.toString());
    }

    @Bounded(by = "parts of one paper")
    List<MarkingTask> ofAttempt(UUID attemptId) {
        return list("attemptId", attemptId);
    }

    Optional<MarkingTask> of(TaskRef ref) {
        return find(
                        "sessionId = ?1 and part = ?2 and pseudonym = ?3",
                        ref.sessionId(),
                        ref.part().toString(),
                        ref.pseudonym())
                .firstResultOptional();
    }

    @Bounded(by = "its key")
    Optional<UUID> attemptOf(TaskRef ref) {
        return getEntityManager()
                .createQuery("""
                        select t.attemptId from MarkingTask t
                        where t.sessionId = :session and t.part = :part and t.pseudonym = :pseudonym
                        """, UUID.class)
                .setParameter("session", ref.sessionId())
                .setParameter("part", ref.part().toString())
                .setParameter("pseudonym", ref.pseudonym())
                .getResultStream()
                .findFirst();
    }

    Optional<MarkingTask> locked(TaskRef ref) {
        return find(
                        "sessionId = ?1 and part = ?2 and pseudonym = ?3",
                        ref.sessionId(),
                        ref.part().toString(),
                        ref.pseudonym())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * The next answer without a mark that {@code marker} may take, behind {@code after} in the order of pseudonyms and
     * then from its start; rows that another marker is just taking are passed over.
     */
    Optional<MarkingTask> nextFree(TaskRef after, UUID marker, Instant expired) {
        return getEntityManager()
                .createQuery("""
                        from MarkingTask t
                        where t.sessionId = :session and t.part = :part and t.markedAt is null
                          and t.pseudonym <> :after
                          and (t.claimedBy is null or t.claimedBy = :marker or t.claimedAt <= :expired)
                        order by case when t.pseudonym > :after then 0 else 1 end, t.pseudonym
                        """, MarkingTask.class)
                .setParameter("session", after.sessionId())
                .setParameter("part", after.part().toString())
                .setParameter("after", after.pseudonym())
                .setParameter("marker", marker)
                .setParameter("expired", expired)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    long equal(TaskView task) {
        return count(
                "sessionId = ?1 and part = ?2 and digest = ?3",
                task.sessionId(),
                task.part().toString(),
                task.digest());
    }
}
