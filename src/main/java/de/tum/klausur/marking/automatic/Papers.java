package de.tum.klausur.marking.automatic;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.exam.Exams;
import de.tum.klausur.exam.blueprint.ExamRules;
import de.tum.klausur.exam.blueprint.Feedback;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.marking.words.Wordings;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.ValueAsRead;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.session.candidate.CandidateView;
import de.tum.klausur.session.candidate.Candidates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What stands behind an attempt: the exam with its keys as its session holds it, and the student's pseudonym. */
@ApplicationScoped
class Papers {

    private final Attempts attempts;
    private final Wordings wordings;
    private final Sessions sessions;
    private final Candidates candidates;
    private final Exams exams;

    Papers(Attempts attempts, Wordings wordings, Sessions sessions, Candidates candidates, Exams exams) {
        this.attempts = attempts;
        this.wordings = wordings;
        this.sessions = sessions;
        this.candidates = candidates;
        this.exams = exams;
    }

    private FrozenExam exam(AttemptView attempt) {
        SessionView session = sessions.get(attempt.sessionId());
        return session.held(exams.frozen(session.examHash()));
    }

    /** The attempt's parts in the order of its paper, marked with what people have read and decided. */
    List<PaperMarking.MarkedPart> marked(AttemptView attempt, Map<PartRef, ValueAsRead> asRead) {
        return PaperMarking.of(
                exam(attempt),
                attempt.seed(),
                new PaperMarking.Given(
                        attempts.responses(attempt.id()), asRead, wordings.decisions(attempt.sessionId())));
    }

    /** Whether the student learns everything now, so that nothing can wait for a person. */
    boolean feedbackAtOnce(AttemptView attempt) {
        ExamRules rules = exam(attempt).rules();
        return !rules.graded() && rules.feedback() == Feedback.IMMEDIATE;
    }

    String pseudonym(AttemptView attempt) {
        return candidates
                .find(attempt.candidateId())
                .map(CandidateView::pseudonym)
                .orElseThrow();
    }
}
