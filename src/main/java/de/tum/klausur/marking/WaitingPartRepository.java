package de.tum.klausur.marking;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.Bounded;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WaitingPartRepository implements PanacheRepositoryBase<WaitingPart, WaitingPart.Key> {

    /** One row of {@link #counts}. */
    record Count(UUID sessionId, String part, long waiting) {}

    /** Those of these sessions that wait for an earlier part, by part. */
    @Bounded(by = "parts of the exams of these sessions")
    List<Count> counts(Collection<UUID> sessionIds) {
        return getEntityManager()
                .createQuery("""
                        select w.sessionId, w.part, count(w) from WaitingPart w
                        where w.sessionId in :sessions and w.reason = EARLIER_PART group by w.sessionId, w.part
                        """, Count.class)
                .setParameter("sessions", sessionIds)
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
