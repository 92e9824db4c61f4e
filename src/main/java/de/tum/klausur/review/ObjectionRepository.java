package de.tum.klausur.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ObjectionRepository implements PanacheRepositoryBase<Objection, UUID> {

    Optional<Objection> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Objection> of(UUID attemptId, String part) {
        return find("attemptId = ?1 and part = ?2", attemptId, part).firstResultOptional();
    }

    List<Objection> of(UUID attemptId) {
        return list("attemptId", attemptId);
    }

    List<Objection> standing() {
        return list("withdrawnAt is null order by writtenAt");
    }
}
