package de.tum.klausur.attempt.api;

import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.record.ResponseForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What stands for a part.
 *
 * @param revision counts the part's changes from 1; 0 where it was never answered
 */
@Schema(name = "Answer", description = "What stands for a part")
public record AnswerView(int revision, ResponseForm response) {

    static AnswerView of(Answer answer) {
        return new AnswerView(answer.revision(), ResponseForm.of(answer.response()));
    }
}
