package de.tum.klausur.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class GradeKeyRepository implements PanacheRepositoryBase<GradeKeyRow, UUID> {

    List<GradeKeyRow> newestFirst(UUID sessionId) {
        return list("sessionId = ?1 order by version desc", sessionId);
    }
}
