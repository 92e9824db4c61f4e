package de.tum.klausur.review;

import de.tum.klausur.shared.Bounded;
import de.tum.klausur.shared.page.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ObjectionRepository implements PanacheRepositoryBase<Objection, UUID> {

    private static final String OPEN = """
            from objection o join attempt a on a.id = o.attempt_id
            where o.withdrawn_at is null and o.decision is null and a.session_id <> all (:own)
            """;

    Optional<Objection> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Objection> of(UUID attemptId, String part) {
        return find("attemptId = ?1 and part = ?2", attemptId, part).firstResultOptional();
    }

    @Bounded(by = "parts of one attempt")
    List<Objection> of(UUID attemptId) {
        return list("attemptId", attemptId);
    }

    /** One page of those that wait for a decision, the oldest first, without the sessions that are the reader's own. */
    Paging<Objection> open(Set<UUID> own, Paging.Wish wish) {
        List<Objection> page = getSession()
                .createNativeQuery("select o.* " + OPEN + " order by o.written_at, o.id", Objection.class)
                .setParameter("own", own.toArray(UUID[]::new))
                .setFirstResult(wish.index() * wish.size())
                .setMaxResults(wish.size())
                .getResultList();
        long total = getSession()
                .createNativeQuery("select count(*) " + OPEN, Long.class)
                .setParameter("own", own.toArray(UUID[]::new))
                .getSingleResult();
        return Paging.of(page, wish, total);
    }
}
