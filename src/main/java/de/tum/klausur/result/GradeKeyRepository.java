package de.tum.klausur.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class GradeKeyRepository implements PanacheRepositoryBase<GradeKeyRow, UUID> {

    Optional<GradeKeyRow> newest(UUID sessionId) {
        return find("sessionId = ?1 order by version desc", sessionId).firstResultOptional();
    }
}
