package de.tum.klausur.review;

import de.tum.klausur.shared.Bounded;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReviewWindowRepository implements PanacheRepositoryBase<ReviewWindow, UUID> {

    /** A window that is open and of which nobody was told, locked for this node alone. */
    @Bounded(by = "its limit")
    Optional<ReviewWindow> lockNextUntold(Instant now) {
        return getSession()
                .createNativeQuery("""
                        select * from review_window
                        where told_at is null and opens_at <= :now and closes_at > :now
                        order by opens_at limit 1 for update skip locked
                        """, ReviewWindow.class)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }
}
