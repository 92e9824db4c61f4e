package de.tum.klausur.bank.store;

import de.tum.klausur.shared.Bounded;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StoredQuestionRepository implements PanacheRepositoryBase<StoredQuestion, String> {

    Optional<StoredQuestion> inService(String id) {
        return find("id = ?1 and removedAt is null", id).firstResultOptional();
    }

    @Bounded(by = "files below exams/banks")
    List<StoredQuestion> inService() {
        return list("removedAt is null order by id");
    }
}
