package de.tum.klausur.bank.store;

import de.tum.klausur.shared.Bounded;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StoredEditRepository implements PanacheRepositoryBase<StoredEdit, UUID> {

    Optional<StoredEdit> open(String questionId) {
        return find("questionId = ?1 and closedAt is null", questionId).firstResultOptional();
    }

    @Bounded(by = "questions, of which each has one open edit at most")
    List<StoredEdit> open() {
        return list("closedAt is null order by createdAt desc, id");
    }

    /** The latest, the latest first. */
    List<StoredEdit> ofQuestion(String questionId, int most) {
        return find("questionId = ?1 order by createdAt desc, id", questionId)
                .page(0, most)
                .list();
    }
}
