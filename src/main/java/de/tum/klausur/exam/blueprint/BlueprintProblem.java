package de.tum.klausur.exam.blueprint;

import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.wording.Wording;
import java.util.List;

/**
 * One problem of an exam: a title and its questions.
 *
 * @param asked its questions in order, at least one; no question stands twice in an exam
 */
public record BlueprintProblem(Wording title, List<AskedQuestion> asked) {

    public BlueprintProblem {
        asked = List.copyOf(asked);
    }

    /** The questions' ids in order. */
    public List<QuestionId> questions() {
        return asked.stream().map(AskedQuestion::id).toList();
    }
}
