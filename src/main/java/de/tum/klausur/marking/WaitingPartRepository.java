package de.tum.klausur.marking;

import de.tum.klausur.question.PartRef;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WaitingPartRepository implements PanacheRepositoryBase<WaitingPart, WaitingPart.Key> {

    /** One row of {@link #counts}. */
    record Count(UUID sessionId, String part, long waiting) {}

    /** Those that wait for an earlier part, by part. */
    List<Count> counts() {
        return getEntityManager().createQuery("""
                        select w.sessionId, w.part, count(w) from WaitingPart w
                        where w.reason = EARLIER_PART group by w.sessionId, w.part
                        """, Count.class).getResultList();
    }

    List<Count> counts(UUID sessionId) {
        return getEntityManager()
                .createQuery("""
                        select w.sessionId, w.part, count(w) from WaitingPart w
                        where w.sessionId = :session and w.reason = EARLIER_PART group by w.sessionId, w.part
                        """, Count.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    /** Does nothing where the part waits already. */
    void add(UUID attemptId, PartRef part, UUID sessionId, WaitingFor reason) {
        getEntityManager()
                .createNativeQuery("""
                        insert into waiting_part (attempt_id, part, session_id, reason)
                        values (:attempt, :part, :session, :reason) on conflict (attempt_id, part)
                        do update set reason = excluded.reason
                        """)
                .setParameter("attempt", attemptId)
                .setParameter("part", part.toString())
                .setParameter("session", sessionId)
                .setParameter("reason", reason.name())
                .executeUpdate();
    }

    void remove(UUID attemptId, PartRef part) {
        delete("attemptId = ?1 and part = ?2", attemptId, part.toString());
    }
}
