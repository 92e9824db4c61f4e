package de.tum.klausur.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class GradeKeyRepository implements PanacheRepositoryBase<GradeKeyRow, UUID> {

    private static final String NEWEST_FIRST = "sessionId = ?1 order by version desc";

    List<GradeKeyRow> newest(UUID sessionId, int most) {
        return find(NEWEST_FIRST, sessionId).page(0, most).list();
    }

    /** The number of the version that counts; 0 where there is none. */
    int version(UUID sessionId) {
        return newest(sessionId, 1).stream().mapToInt(row -> row.version).sum();
    }
}
