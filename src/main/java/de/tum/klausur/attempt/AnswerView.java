package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What stands for a part, as JSON; the model knows no JSON.
 *
 * @param revision counts the part's changes from 1; 0 where it was never answered
 */
@Schema(name = "Answer", description = "What stands for a part")
record AnswerView(int revision, ResponseForm response) {

    static AnswerView of(Answer answer) {
        return new AnswerView(answer.revision(), ResponseForm.of(answer.response()));
    }
}
