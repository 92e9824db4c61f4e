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
}
