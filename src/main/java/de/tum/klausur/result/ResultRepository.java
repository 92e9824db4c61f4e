package de.tum.klausur.result;

import de.tum.klausur.shared.Bounded;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Only the newest row of each candidate counts. */
@ApplicationScoped
class ResultRepository implements PanacheRepositoryBase<ResultRow, Long> {

    private static final String NEWEST =
            "id in (select max(r.id) from ResultRow r where r.%s = ?1 group by r.candidateId)";

    @Bounded(by = "candidates of one session")
    List<ResultRow> current(UUID sessionId) {
        return list(NEWEST.formatted("sessionId"), sessionId);
    }

    Optional<ResultRow> ofCandidate(UUID candidateId) {
        return find(NEWEST.formatted("candidateId"), candidateId).firstResultOptional();
    }
}
