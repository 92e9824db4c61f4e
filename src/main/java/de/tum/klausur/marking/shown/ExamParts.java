package de.tum.klausur.marking.shown;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.exam.Exams;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.answer.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The parts of a session's exam, with their keys. */
@ApplicationScoped
public class ExamParts {

    private final Sessions sessions;
    private final Exams exams;

    ExamParts(Sessions sessions, Exams exams) {
        this.sessions = sessions;
        this.exams = exams;
    }

    /** All parts in the order of the exam, each as its sample variant. */
    public List<ExamPart> of(UUID sessionId) {
        return parts(sessionId, QuestionVersion::sample);
    }

    /** All parts in the order of the exam, as this student was asked them. */
    public List<ExamPart> of(AttemptView attempt) {
        FrozenExam exam = exam(attempt.sessionId());
        return parts(attempt.sessionId(), version -> exam.variant(version, attempt.seed()));
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
     * @throws NotThere where the exam has no such part
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

    private List<ExamPart> parts(UUID sessionId, Function<QuestionVersion, QuestionVariant> asked) {
        return exam(sessionId).problems().stream()
                .flatMap(problem -> problem.questions().stream()
                        .map(asked)
                        .flatMap(variant -> variant.question().parts().stream()
                                .map(part -> new ExamPart(problem.title(), variant, part))))
                .toList();
    }
}
