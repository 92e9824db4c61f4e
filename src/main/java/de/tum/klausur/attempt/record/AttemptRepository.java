package de.tum.klausur.attempt.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AttemptRepository implements PanacheRepositoryBase<Attempt, UUID> {

    /** Hibernate's sign for SKIP LOCKED in place of a lock timeout. */
    private static final int SKIP_LOCKED = -2;

    Optional<Attempt> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Attempt> lockedOfCandidate(UUID candidateId) {
        return find("candidateId", candidateId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Running past its deadline at {@code now} and locked by nobody else: then locked by us. */
    Optional<Attempt> lockedOverdue(UUID id, Instant now) {
        return find("id = ?1 and state = RUNNING and deadlineAt < ?2", id, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }

    List<UUID> overdue(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select id from Attempt where state = RUNNING and deadlineAt < :now order by deadlineAt",
                        UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    Optional<Attempt> ofCandidate(UUID candidateId) {
        return find("candidateId", candidateId).firstResultOptional();
    }

    List<Attempt> ofSession(UUID sessionId) {
        return list("sessionId = ?1 order by id", sessionId);
    }

    List<UUID> ended(UUID sessionId) {
        return getEntityManager()
                .createQuery("select id from Attempt where sessionId = :session and endedAt is not null", UUID.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    /** Ended and not yet marked, the longest waiting first. */
    List<Attempt> unmarked(int limit) {
        return find("endedAt is not null and markedAt is null order by endedAt")
                .page(0, limit)
                .list();
    }
}
