package de.tum.klausur.exam;

import de.tum.klausur.bank.text.Label;
import de.tum.klausur.bank.text.QuestionView;
import java.util.List;
import java.util.Map;
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

    /** A problem of the paper. */
    @Schema(name = "PaperProblem", description = "A titled group of questions on a paper")
    public record Problem(Label title, List<QuestionView> questions) {

        public Problem {
            questions = List.copyOf(questions);
        }
    }
}
