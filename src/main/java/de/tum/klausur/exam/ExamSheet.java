package de.tum.klausur.exam;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.problem.ProblemEntry;
import de.tum.klausur.bank.text.PartKind;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.exam.paper.ExamProblem;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.exam.rehearsal.ChoiceShare;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.wording.Language;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One exam as JSON, as it would be frozen now. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "ExamSheet", description = "One exam as it would be frozen now")
public record ExamSheet(
        ExamEntry exam,

        @Schema(description = "permitted aids; absent while a question is missing")
        Optional<String> aids,

        @Schema(description = "in order; empty while a question is missing")
        List<Problem> problems,

        @Schema(
                description =
                        "share of the credits that choice parts give, in per cent, rounded up; above 50 a sliding clause is due; absent while a question is missing",
                examples = "45")
        Optional<Integer> choicePercent,

        @Schema(description = "what is wrong in the blueprint's file; none: it can be scheduled")
        List<ProblemEntry> fileProblems) {

    /** A problem: a titled group of questions. */
    @Schema(name = "ExamProblem", description = "A titled group of questions")
    public record Problem(
            String title,

            @Schema(description = "exact, in steps of 0.5", examples = "9.0")
            String credits,

            List<ExamQuestion> questions) {}

    /** A question of a problem. */
    @Schema(name = "ExamQuestion", description = "A question of an exam")
    public record ExamQuestion(
            @Schema(examples = "l9-output-size") String id,
            String title,

            @Schema(description = "hash of the version that would be frozen")
            String version,

            @Schema(description = "exact, in steps of 0.5", examples = "2.5")
            String credits,

            List<ExamPart> parts) {}

    /** A part of a question, without its key. */
    @Schema(name = "ExamPart", description = "A part of a question, without its key")
    public record ExamPart(
            @Schema(description = "full name", examples = "l9-output-size/a")
            String part,

            PartKind kind,

            @Schema(description = "exact, in steps of 0.5", examples = "1.5")
            String credits) {}

    static ExamSheet of(ExamEntry exam, Optional<FrozenExam> frozen, List<FileProblem> faults, Language language) {
        return new ExamSheet(
                exam,
                frozen.map(f -> f.aids().in(language)),
                frozen.map(FrozenExam::problems).orElse(List.of()).stream()
                        .map(problem -> problem(problem, language))
                        .toList(),
                frozen.map(ChoiceShare::percent),
                faults.stream().map(ProblemEntry::of).toList());
    }

    private static Problem problem(ExamProblem problem, Language language) {
        return new Problem(
                problem.title().in(language),
                Credits.sum(problem.questions().stream()
                                .map(version -> version.question().credits())
                                .toList())
                        .toString(),
                problem.questions().stream()
                        .map(version -> question(version, language))
                        .toList());
    }

    private static ExamQuestion question(QuestionVersion version, Language language) {
        Question question = version.question();
        return new ExamQuestion(
                question.id().value(),
                question.title().in(language),
                version.hash(),
                question.credits().toString(),
                question.parts().stream().map(part -> part(question, part)).toList());
    }

    private static ExamPart part(Question question, Part part) {
        return new ExamPart(
                new PartRef(question.id(), part.id()).toString(),
                PartKind.of(part),
                part.credits().toString());
    }
}
