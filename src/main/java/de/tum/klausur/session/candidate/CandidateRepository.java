package de.tum.klausur.session.candidate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Candidates that are not removed, in the order of lists. */
@ApplicationScoped
class CandidateRepository implements PanacheRepositoryBase<Candidate, UUID> {

    List<Candidate> inSession(UUID sessionId) {
        return list("sessionId = ?1 and removedAt is null order by familyName, givenName, id", sessionId);
    }

    List<Candidate> ofPerson(UUID personId) {
        return list("personId = ?1 and removedAt is null", personId);
    }
}
