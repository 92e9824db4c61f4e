package de.tum.klausur.bank.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class StoredVersionRepository implements PanacheRepositoryBase<StoredVersion, String> {

    List<StoredVersion> ofQuestion(String questionId) {
        return list("questionId = ?1 order by createdAt desc, hash", questionId);
    }
}
