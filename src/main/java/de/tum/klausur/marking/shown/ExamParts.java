package de.tum.klausur.marking.shown;

import de.tum.klausur.exam.Exams;
import de.tum.klausur.exam.paper.ExamProblem;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.answer.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The parts of a session's exam, with their keys. */
@ApplicationScoped
public class ExamParts {

    private final Sessions sessions;
    private final Exams exams;

    ExamParts(Sessions sessions, Exams exams) {
        this.sessions = sessions;
        this.exams = exams;
    }

    /** All parts in the order of the exam. */
    public List<ExamPart> of(UUID sessionId) {
        FrozenExam exam = exams.frozen(sessions.get(sessionId).examHash());
        return exam.problems().stream().flatMap(ExamParts::parts).toList();
    }

    /**
     * One part.
     *
     * @throws NotThere where the exam has no such part
     */
    public ExamPart get(UUID sessionId, PartRef ref) {
        return of(sessionId).stream()
                .filter(part -> part.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new NotThere("part " + ref + " of session/" + sessionId));
    }

    private static Stream<ExamPart> parts(ExamProblem problem) {
        return problem.questions().stream()
                .flatMap(version ->
                        version.question().parts().stream().map(part -> new ExamPart(problem.title(), version, part)));
    }
}
