package de.tum.klausur.exam;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.reading.ProblemEntry;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.exam.paper.ChoiceShare;
import de.tum.klausur.exam.paper.Coverage;
import de.tum.klausur.exam.paper.Draft;
import de.tum.klausur.exam.paper.ExamProblem;
import de.tum.klausur.exam.paper.Feedback;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.exam.paper.Slot;
import de.tum.klausur.exam.paper.Untouched;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartKind;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One exam as JSON, as it would be frozen now. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "ExamSheet", description = "One exam as it would be frozen now")
record ExamSheet(
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

        @Schema(description = "whether its results become grades; absent while a question is missing")
        Optional<Boolean> graded,

        @Schema(description = "when students learn how they did; absent while a question is missing")
        Optional<Feedback> feedback,

        @Schema(
                description =
                        "what a multiple choice that is left blank counts as: as no answer, or as “None of these”; absent while a question is missing")
        Optional<Untouched> untouched,

        @Schema(
                description =
                        "what the questions of the longest paper take, in minutes; absent while a question is missing",
                examples = "31")
        Optional<Integer> mostMinutes,

        @Schema(description = "what papers ask about, and how; absent while a question is missing")
        Optional<ExamCoverage> coverage,

        @Schema(description = "what does not keep it from being scheduled, but its author should know")
        List<ProblemEntry> warnings,

        @Schema(description = "what is wrong in the blueprint's file; none: it can be scheduled")
        List<ProblemEntry> fileProblems) {

    /** A problem: a titled group of questions. */
    @Schema(name = "ExamProblem", description = "A titled group of questions")
    public record Problem(
            String title,

            @Schema(description = "exact, in steps of 0.5", examples = "9.0")
            String credits,

            @Schema(description = "in order, how many of which questions each paper has")
            List<ExamSlot> slots,

            @Schema(description = "all that can stand on a paper, each once")
            List<ExamQuestion> questions) {}

    /** A place of a problem. */
    @Schema(name = "ExamSlot", description = "A question that each paper has, or some that are drawn for each")
    public record ExamSlot(
            boolean drawn,

            @Schema(description = "how many of the questions a paper has here")
            int count,

            @Schema(description = "ids; the pool of a draw") List<String> questions) {}

    /** A question of a problem. */
    @Schema(name = "ExamQuestion", description = "A question of an exam")
    public record ExamQuestion(
            @Schema(examples = "l9-output-size") String id,
            String title,

            @Schema(description = "hash of the version that would be frozen")
            String version,

            @Schema(description = "exact, in steps of 0.5", examples = "2.5")
            String credits,

            @Schema(description = "whether only graded exams may ask it")
            boolean gradedOnly,

            List<ExamPart> parts) {}

    /** A part of a question, without its key. */
    @Schema(name = "ExamPart", description = "A part of a question, without its key")
    public record ExamPart(
            @Schema(description = "full name", examples = "l9-output-size/a")
            String part,

            PartKind kind,

            @Schema(description = "exact, in steps of 0.5", examples = "1.5")
            String credits) {}

    static ExamSheet of(ExamEntry exam, Optional<Draft> draft, List<FileProblem> faults, Language language) {
        Optional<FrozenExam> frozen = draft.flatMap(Draft::exam);
        return new ExamSheet(
                exam,
                frozen.map(f -> f.aids().in(language)),
                frozen.map(FrozenExam::problems).orElse(List.of()).stream()
                        .map(problem -> problem(problem, language))
                        .toList(),
                frozen.map(ChoiceShare::percent),
                frozen.map(f -> f.rules().graded()),
                frozen.map(f -> f.rules().feedback()),
                frozen.map(f -> f.rules().untouched()),
                frozen.map(f -> f.most(version -> version.question().facts().minutes())),
                frozen.map(Coverage::of).map(ExamCoverage::of),
                draft.map(Draft::warnings).orElse(List.of()).stream()
                        .map(ProblemEntry::of)
                        .toList(),
                faults.stream().map(ProblemEntry::of).toList());
    }

    private static Problem problem(ExamProblem problem, Language language) {
        return new Problem(
                problem.title().in(language),
                problem.credits().toString(),
                problem.slots().stream().map(ExamSheet::slot).toList(),
                problem.questions().stream()
                        .map(version -> question(version, language))
                        .toList());
    }

    private static ExamSlot slot(Slot slot) {
        return new ExamSlot(
                slot instanceof Slot.Drawn,
                slot.count(),
                slot.pool().stream()
                        .map(version -> version.question().id().value())
                        .toList());
    }

    private static ExamQuestion question(QuestionVersion version, Language language) {
        Question question = version.question();
        return new ExamQuestion(
                question.id().value(),
                question.title().in(language),
                version.hash(),
                question.credits().toString(),
                question.facts().gradedOnly(),
                question.parts().stream().map(part -> part(question, part)).toList());
    }

    private static ExamPart part(Question question, Part part) {
        return new ExamPart(
                new PartRef(question.id(), part.id()).toString(),
                PartKind.of(part),
                part.credits().toString());
    }
}
