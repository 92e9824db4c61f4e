package de.tum.klausur.bank.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StoredVersionRepository implements PanacheRepositoryBase<StoredVersion, String> {

    private static final String NEWEST_FIRST = "order by createdAt desc, hash";

    /** The newest, the newest first. */
    List<StoredVersion> ofQuestion(String questionId, int most) {
        return find("questionId = ?1 " + NEWEST_FIRST, questionId).page(0, most).list();
    }

    /** The version of the same question that is next in the order of {@link #ofQuestion}. */
    Optional<StoredVersion> before(StoredVersion version) {
        return find(
                        "questionId = ?1 and (createdAt < ?2 or createdAt = ?2 and hash > ?3) " + NEWEST_FIRST,
                        version.questionId,
                        version.createdAt,
                        version.hash)
                .firstResultOptional();
    }
}
