package de.tum.klausur.marking;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.ValueAsRead;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What the papers of attempts come to by their keys, and under which pseudonym markers see them. */
@ApplicationScoped
class MarkedPapers {

    private final Attempts attempts;
    private final Wordings wordings;
    private final Candidates candidates;
    private final Papers papers;

    MarkedPapers(Attempts attempts, Wordings wordings, Candidates candidates, Papers papers) {
        this.attempts = attempts;
        this.wordings = wordings;
        this.candidates = candidates;
        this.papers = papers;
    }

    /** The attempt's parts in the order of its paper, marked with what people have read and decided. */
    List<PaperMarking.MarkedPart> of(AttemptView attempt, Map<PartRef, ValueAsRead> asRead) {
        return PaperMarking.of(
                papers.of(attempt.sessionId(), attempt.seed()),
                papers.exam(attempt.sessionId()).rules().untouched(),
                new PaperMarking.Inputs(
                        attempts.responses(attempt.id()), asRead, wordings.decisions(attempt.sessionId())));
    }

    /** Whether the student learns everything now, so that nothing can wait for a person. */
    boolean feedbackAtOnce(AttemptView attempt) {
        return papers.exam(attempt.sessionId()).rules().feedsBackAtOnce();
    }

    String pseudonym(AttemptView attempt) {
        return candidates
                .find(attempt.candidateId())
                .map(CandidateView::pseudonym)
                .orElseThrow();
    }
}
