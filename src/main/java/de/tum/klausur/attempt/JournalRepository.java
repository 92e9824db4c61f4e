package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.JournalEntry;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class JournalRepository implements PanacheRepositoryBase<JournalLine, JournalLine.Key> {

    List<JournalEntry> of(UUID attemptId) {
        return list("attemptId = ?1 order by seq", attemptId).stream()
                .map(JournalLine::entry)
                .toList();
    }
}
