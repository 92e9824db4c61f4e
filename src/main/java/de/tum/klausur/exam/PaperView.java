package de.tum.klausur.exam;

import de.tum.klausur.bank.text.Label;
import de.tum.klausur.bank.text.QuestionView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One student's paper as a page shows it and JSON tells it: made of records that have no field for a key. */
@Schema(name = "Paper", description = "What one student was given, options in this student's order")
public record PaperView(List<Problem> problems) {

    public PaperView {
        problems = List.copyOf(problems);
    }

    /** A problem of the paper. */
    @Schema(name = "PaperProblem", description = "A titled group of questions on a paper")
    public record Problem(Label title, List<QuestionView> questions) {

        public Problem {
            questions = List.copyOf(questions);
        }
    }
}
