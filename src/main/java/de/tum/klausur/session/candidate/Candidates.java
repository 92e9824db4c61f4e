package de.tum.klausur.session.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The candidates as the other rooms see them; those removed from a session are left out everywhere. */
@ApplicationScoped
@Transactional
public class Candidates {

    private final CandidateRepository candidates;

    Candidates(CandidateRepository candidates) {
        this.candidates = candidates;
    }

    /** All candidates of a session, by name. */
    public List<CandidateView> of(UUID sessionId) {
        return candidates.inSession(sessionId).stream().map(Candidate::view).toList();
    }

    /** The candidate with this id, also where it was removed: an attempt never loses its candidate. */
    public Optional<CandidateView> find(UUID candidateId) {
        return candidates.findByIdOptional(candidateId).map(Candidate::view);
    }

    /** In which sessions a person takes part: one candidate for each session. */
    public List<CandidateView> ofPerson(UUID personId) {
        return candidates.ofPerson(personId).stream().map(Candidate::view).toList();
    }
}
