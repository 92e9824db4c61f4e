package de.tum.klausur.review;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.shared.Bounded;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SelfMarkRepository implements PanacheRepositoryBase<SelfMark, SelfMark.Key> {

    @Bounded(by = "parts of one attempt")
    List<SelfMark> of(UUID attemptId) {
        return list("attemptId", attemptId);
    }

    /** In place of an earlier one. */
    void put(UUID attemptId, PartRef part, Credits credits, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into self_mark (attempt_id, part, credits, at) values (:attempt, :part, :credits, :now)
                        on conflict (attempt_id, part) do update set credits = excluded.credits, at = excluded.at
                        """)
                .setParameter("attempt", attemptId)
                .setParameter("part", part.toString())
                .setParameter("credits", credits.value())
                .setParameter("now", now)
                .executeUpdate();
    }
}
