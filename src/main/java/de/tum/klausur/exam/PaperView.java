package de.tum.klausur.exam;

import de.tum.klausur.bank.text.Label;
import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.QuestionView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One student's paper as a page shows it and JSON tells it: made of records that have no field for a key. */
@Schema(name = "Paper", description = "What one student was given, options in this student's order")
public record PaperView(
        List<Problem> problems,

        @Schema(
                description = "how each part is called on this paper, by its ref",
                examples = "{\"l9-output-size/a\": \"4c\"}")
        Map<String, String> partNames) {

    public PaperView {
        problems = List.copyOf(problems);
        partNames = Map.copyOf(partNames);
    }

    /** What stands before and behind a problem, counted from 1; for pages. */
    public Optional<Neighbour> neighbour(int number) {
        return number >= 1 && number <= problems.size()
                ? Optional.of(new Neighbour(number, problems.get(number - 1).title()))
                : Optional.empty();
    }

    /** A problem that another one leads to. */
    public record Neighbour(int number, Label title) {}

    /** A problem of the paper. */
    @Schema(name = "PaperProblem", description = "A titled group of questions on a paper")
    public record Problem(Label title, List<QuestionView> questions) {

        public Problem {
            questions = List.copyOf(questions);
        }

        /** What its parts are worth together; a page shows {@code problem.worth.credits}. */
        public BigDecimal worth() {
            return questions.stream()
                    .flatMap(question -> question.parts().stream())
                    .map(PartView::credits)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
