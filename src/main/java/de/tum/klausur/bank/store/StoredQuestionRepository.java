package de.tum.klausur.bank.store;

import de.tum.klausur.shared.Bounded;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StoredQuestionRepository implements PanacheRepositoryBase<StoredQuestion, String> {

    /** Puts a version of a question into service, whether or not there was one before. */
    void serve(String id, String bankId, String path, String hash) {
        StoredQuestion question = findByIdOptional(id).orElseGet(() -> {
            StoredQuestion fresh = new StoredQuestion();
            fresh.id = id;
            return fresh;
        });
        question.bankId = bankId;
        question.path = path;
        question.currentHash = hash;
        question.removedAt = null;
        persist(question);
    }

    Optional<StoredQuestion> inService(String id) {
        return find("id = ?1 and removedAt is null", id).firstResultOptional();
    }

    @Bounded(by = "files below exams/banks")
    List<StoredQuestion> inService() {
        return list("removedAt is null order by id");
    }
}
