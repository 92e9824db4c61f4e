package de.tum.klausur.session;

import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Extra minutes for one candidate. The reason is nobody's business here, and markers see none of it. */
@ApplicationScoped
class Accommodations {

    private static final int MOST = 600;

    private final CandidateRepository candidates;
    private final AuditTrail audit;
    private final Event<AccommodationChanged> changed;

    Accommodations(CandidateRepository candidates, AuditTrail audit, Event<AccommodationChanged> changed) {
        this.candidates = candidates;
        this.audit = audit;
        this.changed = changed;
    }

    /**
     * Sets a candidate's extra minutes; a deadline that runs already moves in the same transaction.
     *
     * @param typed whole minutes from 0 to 600
     * @throws InvalidInput where {@code typed} is something else
     * @throws NotThere where the session has no such candidate
     */
    @Transactional
    public CandidateView change(UUID sessionId, UUID candidateId, String typed) {
        int minutes = minutes(typed);
        Candidate candidate = candidates
                .inSessionLocked(sessionId, candidateId)
                .orElseThrow(() -> new NotThere("candidate/" + candidateId + " of session/" + sessionId));
        int before = candidate.extraMinutes;
        if (before == minutes) {
            return candidate.view();
        }
        candidate.extraMinutes = minutes;
        audit.record(new AuditEvent(
                "session.accommodation",
                "candidate/" + candidateId,
                Optional.of(sessionId),
                Map.of("before", before, "after", minutes)));
        candidates.flush();
        changed.fire(new AccommodationChanged(candidateId, minutes));
        return candidate.view();
    }

    private static int minutes(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(minutes -> minutes <= MOST)
                .orElseThrow(() -> new InvalidInput(List.of(new InputProblem(
                        "extraMinutes",
                        locale -> Texts.in(CandidateMessages.class, locale).notMinutes(MOST)))));
    }
}
