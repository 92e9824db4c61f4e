package de.tum.klausur.exam;

import de.tum.klausur.bank.PastUses;
import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.bank.store.QuestionLinks;
import de.tum.klausur.bank.text.Label;
import de.tum.klausur.bank.text.QuestionView;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.exam.paper.ChoiceShare;
import de.tum.klausur.exam.paper.Coverage;
import de.tum.klausur.exam.paper.Draft;
import de.tum.klausur.exam.paper.ExamProblem;
import de.tum.klausur.exam.paper.Feedback;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.exam.paper.Slot;
import de.tum.klausur.exam.paper.Untouched;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts exams and their papers into the reader's language. */
@ApplicationScoped
class ExamViews {

    private static final int HALF = 50;

    private final PastUses uses;
    private final PaperViews papers;
    private final BankShelf shelf;

    ExamViews(PastUses uses, PaperViews papers, BankShelf shelf) {
        this.uses = uses;
        this.papers = papers;
        this.shelf = shelf;
    }

    /** A problem of one paper, with what authors are told besides. */
    @Schema(name = "DrawnProblem", description = "A titled group of questions on a paper that was drawn to look at")
    public record PaperRow(
            Label title,
            List<QuestionView> questions,

            @Schema(description = "ids of those that only graded exams may ask")
            List<String> gradedOnly) {}

    /** The exam as it would be frozen now; empty where it can't be. */
    Optional<ExamSheetView> sheet(String id, Draft draft, Language language) {
        return draft.exam().map(exam -> sheet(draft, exam, new Rows(uses.outside(id), shelf.links(), language)));
    }

    /**
     * A paper to look at.
     *
     * @param partNames how parts are called on it, by ref
     */
    record PaperSheet(String seed, List<PaperRow> problems, Map<String, String> partNames) {}

    /** The paper of one seed with the names of its parts, without keys. */
    PaperSheet sheet(FrozenExam exam, long seed, Language language) {
        Paper paper = Paper.of(exam, seed);
        PaperView shown = papers.of(paper, language);
        return new PaperSheet(Long.toString(seed), rows(paper, shown), shown.partNames());
    }

    /** The paper of one seed, without keys. */
    List<PaperRow> paper(FrozenExam exam, long seed, Language language) {
        return sheet(exam, seed, language).problems();
    }

    private static List<PaperRow> rows(Paper paper, PaperView shown) {
        return IntStream.range(0, shown.problems().size())
                .mapToObj(i -> new PaperRow(
                        shown.problems().get(i).title(),
                        shown.problems().get(i).questions(),
                        gradedOnly(paper.problems().get(i))))
                .toList();
    }

    private static List<String> gradedOnly(Paper.Problem problem) {
        return problem.questions().stream()
                .map(question -> question.variant().question())
                .filter(question -> question.facts().gradedOnly())
                .map(question -> question.id().value())
                .toList();
    }

    static String plain(Credits credits) {
        return credits.value().stripTrailingZeros().toPlainString();
    }

    private static ExamSheetView sheet(Draft draft, FrozenExam exam, Rows rows) {
        long usedBefore = exam.questions().stream()
                .filter(version -> rows.before().containsKey(version.question().id()))
                .count();
        return new ExamSheetView(
                exam.aids().in(rows.language()),
                exam.rules().calculator(),
                exam.rules().confirmed().stream()
                        .map(rule -> rule.in(rows.language()))
                        .toList(),
                exam.rules().graded(),
                exam.rules().feedback() == Feedback.IMMEDIATE,
                exam.rules().untouched() == Untouched.NONE,
                exam.most(version -> version.question().facts().minutes()),
                Optional.of(ChoiceShare.percent(exam)).filter(percent -> percent > HALF),
                Math.toIntExact(usedBefore),
                draft.warnings(),
                exam.problems().stream().map(rows::problem).toList(),
                Coverage.of(exam));
    }

    /**
     * Makes the rows of an exam.
     *
     * @param before the sessions of other exams that asked a question
     */
    private record Rows(Map<QuestionId, List<String>> before, QuestionLinks links, Language language) {

        ExamSheetView.ProblemRow problem(ExamProblem problem) {
            return new ExamSheetView.ProblemRow(
                    Label.of(problem.title(), language),
                    plain(problem.credits()),
                    problem.slots().stream().map(this::slot).toList());
        }

        private ExamSheetView.SlotRow slot(Slot slot) {
            return new ExamSheetView.SlotRow(
                    slot instanceof Slot.Drawn,
                    slot.count(),
                    plain(slot.pool().getFirst().question().credits()),
                    slot.pool().stream()
                            .map(QuestionVersion::question)
                            .map(this::question)
                            .toList());
        }

        private ExamSheetView.QuestionRow question(Question question) {
            String id = question.id().value();
            return new ExamSheetView.QuestionRow(
                    id,
                    Label.of(question.title(), language),
                    links.ofQuestion(id),
                    plain(question.credits()),
                    question.facts().minutes(),
                    String.join(", ", before.getOrDefault(question.id(), List.of())),
                    question.facts().gradedOnly());
        }
    }
}
