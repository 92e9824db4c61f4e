package de.tum.klausur.session;

import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Adds single candidates by hand, such as external students, and takes them out again. */
@ApplicationScoped
@Transactional
class ChangingCandidates {

    private final Sessions sessions;
    private final CandidateRepository candidates;
    private final StaffCandidates staff;
    private final AuditTrail audit;
    private final Clock clock;

    ChangingCandidates(
            Sessions sessions, CandidateRepository candidates, StaffCandidates staff, AuditTrail audit, Clock clock) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** One candidate of a session, removed ones left out; throws {@link NotThere} where it has none with this id. */
    public CandidateView get(UUID sessionId, UUID candidateId) {
        return row(sessionId, candidateId).view();
    }

    /**
     * Adds a candidate; one who was taken out earlier comes back.
     *
     * @throws InvalidInput with all that is wrong with the form
     */
    public CandidateView add(UUID sessionId, CandidateForm form) {
        sessions.locked(sessionId);
        List<Candidate> all = candidates.inSessionWithRemoved(sessionId);
        NewCandidate given = NewCandidate.of(form, all);
        Set<String> pseudonyms = all.stream().map(c -> c.pseudonym).collect(Collectors.toSet());
        Candidate candidate =
                given.earlier(all).orElseGet(() -> Candidate.of(sessionId, new Pseudonyms(pseudonyms).next()));
        given.fill(candidate);
        candidates.persist(candidate);
        record("session.candidate-add", candidate);
        staff.record(List.of(candidate));
        return candidate.view();
    }

    /**
     * Takes a candidate out.
     *
     * @throws Refused once the session is open
     */
    public void remove(UUID sessionId, UUID candidateId) {
        SessionView session = sessions.locked(sessionId);
        Candidate candidate = row(sessionId, candidateId);
        if (!clock.instant().isBefore(session.opensAt())) {
            throw openAlready();
        }
        candidate.remove(clock.instant());
        record("session.candidate-remove", candidate);
    }

    /** Nobody is taken out of a session that is open. */
    public static Refused openAlready() {
        return new Refused(
                "session-open",
                locale -> Texts.in(CandidateMessages.class, locale).noRemovalOnceOpen());
    }

    private Candidate row(UUID sessionId, UUID candidateId) {
        return candidates
                .inSession(sessionId, candidateId)
                .orElseThrow(() -> new NotThere("candidate/" + candidateId + " of session/" + sessionId));
    }

    private void record(String action, Candidate candidate) {
        audit.record(new AuditEvent(
                action,
                "candidate/" + candidate.id,
                Optional.of(candidate.sessionId),
                Map.of("pseudonym", candidate.pseudonym)));
    }
}
