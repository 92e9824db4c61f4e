package de.tum.klausur.marking.automatic;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.exam.Exams;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.session.candidate.CandidateView;
import de.tum.klausur.session.candidate.Candidates;
import jakarta.enterprise.context.ApplicationScoped;

/** What stands behind an attempt: the exam with its keys as its session holds it, and the student's pseudonym. */
@ApplicationScoped
class Papers {

    private final Sessions sessions;
    private final Candidates candidates;
    private final Exams exams;

    Papers(Sessions sessions, Candidates candidates, Exams exams) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.exams = exams;
    }

    FrozenExam exam(AttemptView attempt) {
        SessionView session = sessions.get(attempt.sessionId());
        return session.held(exams.frozen(session.examHash()));
    }

    String pseudonym(AttemptView attempt) {
        return candidates
                .find(attempt.candidateId())
                .map(CandidateView::pseudonym)
                .orElseThrow();
    }
}
