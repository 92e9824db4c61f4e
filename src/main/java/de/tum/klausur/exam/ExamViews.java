package de.tum.klausur.exam;

import de.tum.klausur.bank.PastUses;
import de.tum.klausur.bank.text.PartViews;
import de.tum.klausur.bank.text.QuestionView;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.exam.blueprint.Feedback;
import de.tum.klausur.exam.paper.ExamProblem;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.exam.paper.Slot;
import de.tum.klausur.exam.rehearsal.ChoiceShare;
import de.tum.klausur.exam.rehearsal.Coverage;
import de.tum.klausur.exam.rehearsal.Draft;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.question.wording.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts exams and their papers into the reader's language. */
@ApplicationScoped
class ExamViews {

    private static final int HALF = 50;

    private final PastUses uses;
    private final PartViews views;

    ExamViews(PastUses uses, PartViews views) {
        this.uses = uses;
        this.views = views;
    }

    /** A problem of one paper. */
    @Schema(name = "DrawnProblem", description = "A titled group of questions on a paper that was drawn to look at")
    public record PaperRow(String title, List<QuestionView> questions) {}

    /** The exam as it would be frozen now; empty where it can't be. */
    Optional<ExamSheetView> sheet(String id, Draft draft, Language language) {
        return draft.exam().map(exam -> sheet(draft, exam, uses.outside(id), language));
    }

    /** The paper of one seed, without keys. */
    List<PaperRow> paper(FrozenExam exam, long seed, Language language) {
        return Paper.of(exam, seed).problems().stream()
                .map(problem -> new PaperRow(
                        problem.title().in(language),
                        problem.questions().stream()
                                .map(question -> views.question(question.variant(), question.parts(), language))
                                .toList()))
                .toList();
    }

    static String plain(Credits credits) {
        return credits.value().stripTrailingZeros().toPlainString();
    }

    private static ExamSheetView sheet(
            Draft draft, FrozenExam exam, Map<QuestionId, List<String>> before, Language language) {
        long usedBefore = exam.questions().stream()
                .filter(version -> before.containsKey(version.question().id()))
                .count();
        return new ExamSheetView(
                exam.aids().in(language),
                exam.rules().graded(),
                exam.rules().feedback() == Feedback.IMMEDIATE,
                exam.most(version -> version.question().facts().minutes()),
                Optional.of(ChoiceShare.percent(exam)).filter(percent -> percent > HALF),
                Math.toIntExact(usedBefore),
                draft.warnings(),
                exam.problems().stream()
                        .map(problem -> problem(problem, before, language))
                        .toList(),
                Coverage.of(exam));
    }

    private static ExamSheetView.ProblemRow problem(
            ExamProblem problem, Map<QuestionId, List<String>> before, Language language) {
        return new ExamSheetView.ProblemRow(
                problem.title().in(language),
                plain(problem.credits()),
                problem.slots().stream()
                        .map(slot -> slot(slot, before, language))
                        .toList());
    }

    private static ExamSheetView.SlotRow slot(Slot slot, Map<QuestionId, List<String>> before, Language language) {
        return new ExamSheetView.SlotRow(
                slot instanceof Slot.Drawn,
                slot.count(),
                plain(slot.pool().getFirst().question().credits()),
                slot.pool().stream()
                        .map(QuestionVersion::question)
                        .map(question -> question(question, before, language))
                        .toList());
    }

    private static ExamSheetView.QuestionRow question(
            Question question, Map<QuestionId, List<String>> before, Language language) {
        return new ExamSheetView.QuestionRow(
                question.id().value(),
                question.title().in(language),
                plain(question.credits()),
                question.facts().minutes(),
                String.join(", ", before.getOrDefault(question.id(), List.of())));
    }
}
