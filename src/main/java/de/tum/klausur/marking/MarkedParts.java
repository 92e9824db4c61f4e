package de.tum.klausur.marking;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.marking.shown.Reader;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.Papers;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.page.CurrentLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All marks of one candidate, under the pseudonym: how the key and the markers came to their credits. */
@ApplicationScoped
@Transactional
class MarkedParts {

    private final Candidates candidates;
    private final Attempts attempts;
    private final Marks marks;
    private final Papers papers;
    private final CurrentLanguage language;

    MarkedParts(Candidates candidates, Attempts attempts, Marks marks, Papers papers, CurrentLanguage language) {
        this.candidates = candidates;
        this.attempts = attempts;
        this.marks = marks;
        this.papers = papers;
        this.language = language;
    }

    /**
     * The marked parts in the order of the exam; those that wait for a mark are left out.
     *
     * @throws NotThere where the session has no such candidate, or no attempt of theirs
     */
    public List<GivenMark> of(UUID sessionId, String pseudonym) {
        AttemptView attempt = attempt(sessionId, pseudonym);
        Reader reader = new Reader(language.locale(), true);
        Map<PartRef, MarkView> given = marks.current(attempt.id());
        return papers.of(sessionId, attempt.seed()).parts().stream()
                .flatMap(part -> Stream.ofNullable(given.get(part.ref())).map(mark -> GivenMark.of(part, mark, reader)))
                .toList();
    }

    private AttemptView attempt(UUID sessionId, String pseudonym) {
        Optional<UUID> candidate = candidates.of(sessionId).stream()
                .filter(one -> one.pseudonym().equals(pseudonym))
                .map(CandidateView::id)
                .findFirst();
        return attempts.ofSession(sessionId).stream()
                .filter(attempt -> candidate.equals(Optional.of(attempt.candidateId())))
                .findFirst()
                .orElseThrow(() -> new NotThere("attempt of " + pseudonym + " in session/" + sessionId));
    }
}
