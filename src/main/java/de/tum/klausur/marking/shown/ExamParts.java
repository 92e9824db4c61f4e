package de.tum.klausur.marking.shown;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.exam.Exams;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.wording.Wording;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.answer.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** All parts that can stand on a paper, in the order of the exam, each once and as its sample variant. */
    public List<ExamPart> of(UUID sessionId) {
        Set<QuestionVersion> seen = new HashSet<>();
        return exam(sessionId).problems().stream()
                .flatMap(problem -> problem.questions().stream()
                        .filter(seen::add) // overlapping draws: told with the first problem that has it
                        .flatMap(version -> parts(problem.title(), version.sample())))
                .toList();
    }

    /** The parts of this student's paper in its order, as they were asked. */
    public List<ExamPart> of(AttemptView attempt) {
        FrozenExam exam = exam(attempt.sessionId());
        return exam.problems(attempt.seed()).stream()
                .flatMap(problem -> problem.questions().stream()
                        .flatMap(version -> parts(problem.title(), exam.variant(version, attempt.seed()))))
                .toList();
    }

    /** Of these attempts those whose paper has the part. */
    public List<AttemptView> asked(PartRef ref, List<AttemptView> attempts) {
        return attempts.stream()
                .filter(attempt ->
                        exam(attempt.sessionId()).parts(attempt.seed()).contains(ref))
                .toList();
    }

    /**
     * One part as its sample variant: credits and rubric are those of every variant.
     *
     * @throws NotThere where the exam has no such part
     */
    public ExamPart get(UUID sessionId, PartRef ref) {
        return the(ref, of(sessionId));
    }

    /**
     * One part as this student was asked it.
     *
     * @throws NotThere where this student's paper has no such part
     */
    public ExamPart get(AttemptView attempt, PartRef ref) {
        return the(ref, of(attempt));
    }

    private static ExamPart the(PartRef ref, List<ExamPart> parts) {
        return parts.stream()
                .filter(part -> part.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new NotThere("part " + ref));
    }

    private FrozenExam exam(UUID sessionId) {
        return exams.frozen(sessions.get(sessionId).examHash());
    }

    private static Stream<ExamPart> parts(Wording problem, QuestionVariant variant) {
        return variant.question().parts().stream().map(part -> new ExamPart(problem, variant, part));
    }
}
