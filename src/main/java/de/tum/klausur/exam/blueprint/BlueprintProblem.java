package de.tum.klausur.exam.blueprint;

import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.wording.Wording;
import java.util.List;

/**
 * One problem of an exam: a title and its questions.
 *
 * @param questions in order, at least one; no question stands twice in an exam
 */
public record BlueprintProblem(Wording title, List<QuestionId> questions) {

    public BlueprintProblem {
        questions = List.copyOf(questions);
    }
}
