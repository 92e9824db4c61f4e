package de.tum.klausur.session;

import de.tum.klausur.people.PersonView;
import de.tum.klausur.shared.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The candidates as the other rooms see them; those removed from a session are left out. */
@ApplicationScoped
@Transactional
public class Candidates {

    private final CandidateRepository candidates;

    Candidates(CandidateRepository candidates) {
        this.candidates = candidates;
    }

    /** All candidates of a session, by name; sorted here, since the database's order depends on how it was set up. */
    public List<CandidateView> of(UUID sessionId) {
        return candidates.inSession(sessionId).stream()
                .map(Candidate::view)
                .sorted(CandidateView.BY_NAME)
                .toList();
    }

    /** One page of those whose name, matriculation number, login or pseudonym holds {@code text}; all for a blank one. */
    public Paging<CandidateView> holding(UUID sessionId, String text, Paging.Wish wish) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Paging.slice(
                of(sessionId).stream()
                        .filter(candidate -> candidate.words().contains(wanted))
                        .toList(),
                wish);
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
        return candidates
                .ofPerson(sessionId, person.id())
                .or(() -> {
                    candidates.link(person);
                    return candidates.ofPerson(sessionId, person.id());
                })
                .map(Candidate::view);
    }

    /** The state of a session at {@code now}, in which the longest accommodation counts. */
    SessionState state(SessionView session, Instant now) {
        return states(List.of(session), now).apply(session);
    }

    /** The states of these sessions at {@code now}; the database is asked for all of them at once. */
    Function<SessionView, SessionState> states(Collection<SessionView> sessions, Instant now) {
        List<UUID> ids = sessions.stream().map(SessionView::id).toList();
        Map<UUID, Duration> extra = candidates.longestExtra(ids);
        Map<UUID, Duration> given = candidates.givenToAll(ids);
        return session -> session.state(
                now,
                extra.getOrDefault(session.id(), Duration.ZERO).plus(given.getOrDefault(session.id(), Duration.ZERO)));
    }
}
