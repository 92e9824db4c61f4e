package de.tum.klausur.attempt.record;

import de.tum.klausur.attempt.model.JournalEntry;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class JournalRepository implements PanacheRepositoryBase<JournalLine, JournalLine.Key> {

    List<JournalEntry> of(UUID attemptId) {
        return list("attemptId = ?1 order by seq", attemptId).stream()
                .map(JournalLine::entry)
                .toList();
    }

    /** The newest entries of these parts: those that no later one replaced. */
    List<JournalEntry> newest(UUID attemptId, Collection<String> parts) {
        return list("""
                        from JournalLine l where l.attemptId = ?1 and l.part in ?2 and l.revision =
                        (select max(m.revision) from JournalLine m where m.attemptId = ?1 and m.part = l.part)
                        """, attemptId, parts).stream().map(JournalLine::entry).toList();
    }

    /** The last answer of each ended attempt of a session; an attempt without any is absent. */
    @SuppressWarnings("unchecked")
    List<JournalEntry> last(UUID sessionId) {
        List<JournalLine> lines = getEntityManager()
                .createNativeQuery("""
                        select j.* from attempt a cross join lateral (
                          select * from journal_entry k where k.attempt_id = a.id and k.part is not null
                          order by k.seq desc limit 1) j
                        where a.session_id = :session and a.ended_at is not null
                        """, JournalLine.class)
                .setParameter("session", sessionId)
                .getResultList();
        return lines.stream().map(JournalLine::entry).toList();
    }

    /** What stands for each part of these attempts that was ever answered. */
    List<JournalEntry> newest(Collection<UUID> attempts) {
        return list("""
                        from JournalLine l where l.attemptId in ?1 and l.part is not null and l.revision =
                        (select max(m.revision) from JournalLine m where m.attemptId = l.attemptId and m.part = l.part)
                        """, attempts).stream().map(JournalLine::entry).toList();
    }
}
