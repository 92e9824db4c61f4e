package de.tum.klausur.attempt.page;

import de.tum.klausur.bank.text.Label;
import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.QuestionView;
import de.tum.klausur.bank.text.ResponseView;
import java.util.List;
import java.util.Map;

/** A problem of one student's paper with the responses that stand. */
public record ProblemView(Label title, List<QuestionView> questions, Map<String, ResponseView> responses) {

    public ProblemView {
        questions = List.copyOf(questions);
        responses = Map.copyOf(responses);
    }

    /** What stands for a part; nothing where it was never answered. */
    public ResponseView response(PartView part) {
        return responses.getOrDefault(part.ref(), ResponseView.NONE);
    }
}
