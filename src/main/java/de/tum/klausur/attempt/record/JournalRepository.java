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

    /** Ended attempts of a session in which every answer is blank as it stands, or none was ever given. */
    @SuppressWarnings("unchecked")
    List<UUID> blank(UUID sessionId) {
        return getEntityManager()
                .createNativeQuery("""
                        select a.id from attempt a where a.session_id = :session and a.ended_at is not null
                          and not exists (
                            select 1 from journal_entry j where j.attempt_id = a.id and j.part is not null
                              and (j.response ->> 'typed' ~ '[^[:space:]]'
                                   or jsonb_array_length(coalesce(j.response -> 'ticked', cast('[]' as jsonb))) > 0)
                              and not exists (
                                select 1 from journal_entry k
                                where k.attempt_id = j.attempt_id and k.part = j.part and k.revision > j.revision))
                        """, UUID.class)
                .setParameter("session", sessionId)
                .getResultList();
    }
}
