package de.tum.klausur.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AttemptRepository implements PanacheRepositoryBase<Attempt, UUID> {

    /** The attempt, locked until the transaction ends: whoever comes second waits. */
    Optional<Attempt> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Attempt get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    List<Attempt> ofSession(UUID sessionId) {
        return list("sessionId = ?1 order by id", sessionId);
    }

    /** Ended and not yet marked, the longest waiting first. */
    List<Attempt> unmarked(int limit) {
        return find("endedAt is not null and markedAt is null order by endedAt")
                .page(0, limit)
                .list();
    }
}
