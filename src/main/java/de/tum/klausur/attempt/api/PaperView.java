package de.tum.klausur.attempt.api;

import de.tum.klausur.attempt.page.ProblemView;
import de.tum.klausur.bank.text.QuestionView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One student's paper as JSON: made of records that have no place for a key. */
@Schema(name = "Paper", description = "What one student was given, options in this student's order")
public record PaperView(List<Problem> problems) {

    /** A problem of the paper. */
    @Schema(name = "PaperProblem", description = "A titled group of questions on a paper")
    public record Problem(String title, List<QuestionView> questions) {}

    static PaperView of(List<ProblemView> problems) {
        return new PaperView(problems.stream()
                .map(problem -> new Problem(problem.title().text(), problem.questions()))
                .toList());
    }
}
