package de.tum.klausur.session.candidate;

import de.tum.klausur.people.PersonView;
import de.tum.klausur.shared.page.Paging;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The candidates as the other rooms see them; those removed from a session are left out. */
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

    /** One page of those whose name, matriculation number, login or pseudonym holds {@code text}; all for a blank one. */
    public Paging<CandidateView> holding(UUID sessionId, String text, Paging.Wish wish) {
        PanacheQuery<Candidate> found = candidates.holding(sessionId, text);
        return Paging.of(
                found.page(wish.index(), wish.size()).stream()
                        .map(Candidate::view)
                        .toList(),
                wish,
                found.count());
    }

    /** The candidate with this id, also where it was removed: an attempt never loses its candidate. */
    public Optional<CandidateView> find(UUID candidateId) {
        return candidates.findByIdOptional(candidateId).map(Candidate::view);
    }

    /**
     * In which sessions a person takes part: one candidate for each. Links candidates that wait for this person's
     * matriculation number, leading zeros aside, or login; may be called by many requests at once.
     */
    public List<CandidateView> ofPerson(PersonView person) {
        candidates.link(person);
        return candidates.ofPerson(person.id()).stream().map(Candidate::view).toList();
    }

    /** The person as a candidate of one session, linked as in {@link #ofPerson}; empty where they take no part. */
    public Optional<CandidateView> ofPerson(UUID sessionId, PersonView person) {
        candidates.link(person);
        return candidates.ofPerson(sessionId, person.id()).map(Candidate::view);
    }

    /** The longest accommodation in a session; zero where there is none. */
    public Duration longestExtra(UUID sessionId) {
        return candidates.longestExtra(sessionId);
    }
}
