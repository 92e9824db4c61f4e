package de.tum.klausur.marking;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.Bounded;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MarkRepository implements PanacheRepositoryBase<Mark, Long> {

    /** The mark that counts of each part of these attempts. */
    @Bounded(by = "parts of these attempts")
    List<Mark> current(Collection<UUID> attemptIds) {
        return list(
                "id in (select max(m.id) from Mark m where m.attemptId in ?1 group by m.attemptId, m.part)",
                attemptIds);
    }

    /** The mark that counts of one part. */
    Optional<Mark> current(UUID attemptId, PartRef part) {
        return find("attemptId = ?1 and part = ?2 order by id desc", attemptId, part.toString())
                .firstResultOptional();
    }

    /** All marks of one part, the oldest first. */
    @Bounded(by = "marks of one part of one attempt")
    List<Mark> history(UUID attemptId, PartRef part) {
        return list("attemptId = ?1 and part = ?2 order by id", attemptId, part.toString());
    }

    /** A lock that lasts as long as the transaction; shared ones wait for the other kind only. */
    void lock(String what, boolean shared) {
        getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock" + (shared ? "_shared" : "") + "(hashtextextended(:key, 0))")
                .setParameter("key", what)
                .getSingleResult();
    }
}
