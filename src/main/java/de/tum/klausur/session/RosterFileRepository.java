package de.tum.klausur.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RosterFileRepository implements PanacheRepositoryBase<RosterFile, UUID> {

    Optional<RosterFile> inSession(UUID sessionId, UUID id) {
        return find("sessionId = ?1 and id = ?2", sessionId, id).firstResultOptional();
    }

    Optional<RosterFile> latestImported(UUID sessionId) {
        return find("sessionId = ?1 and importedAt is not null order by importedAt desc, id", sessionId)
                .firstResultOptional();
    }

    /** Files that were only looked at hold names of students and have no purpose left. */
    void deleteDrafts(UUID sessionId) {
        delete("sessionId = ?1 and importedAt is null", sessionId);
    }
}
