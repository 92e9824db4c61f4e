package de.tum.klausur.bank.store;

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

    List<StoredEdit> open() {
        return list("closedAt is null order by createdAt desc, id");
    }

    List<StoredEdit> ofQuestion(String questionId) {
        return list("questionId = ?1 order by createdAt desc, id", questionId);
    }
}
