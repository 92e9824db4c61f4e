package de.tum.klausur.review;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.result.Results;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The one gate to a review: it opens to the student whose attempt it is, after the release; for others it isn't there. */
@ApplicationScoped
@Transactional
class OwnReviews {

    private final Attempts attempts;
    private final Candidates candidates;
    private final Results results;
    private final CurrentPerson current;

    OwnReviews(Attempts attempts, Candidates candidates, Results results, CurrentPerson current) {
        this.attempts = attempts;
        this.candidates = candidates;
        this.results = results;
        this.current = current;
    }

    /** The current person's attempts whose results are out. */
    List<AttemptView> all() {
        return candidates.ofPerson(current.person()).stream()
                .filter(candidate -> results.released(candidate.sessionId()))
                .flatMap(candidate -> attempts.ofSession(candidate.sessionId()).stream()
                        .filter(attempt -> attempt.candidateId().equals(candidate.id()))
                        .filter(attempt -> attempt.endedAt().isPresent()))
                .toList();
    }

    /**
     * The current person's attempt.
     *
     * @throws NotThere where it is none of theirs, or its results are not out
     */
    AttemptView get(UUID attemptId) {
        AttemptView attempt = attempts.get(attemptId);
        boolean own = candidates
                .find(attempt.candidateId())
                .flatMap(CandidateView::personId)
                .filter(current.person().id()::equals)
                .isPresent();
        if (!own || !results.released(attempt.sessionId())) {
            throw new NotThere("review of attempt/" + attemptId);
        }
        return attempt;
    }
}
