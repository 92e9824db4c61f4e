package de.tum.klausur.attempt;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.attempt.model.Answer;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What stands for a part, as JSON; the model knows no JSON.
 *
 * @param revision counts the part's changes from 1; 0 where it was never answered
 * @param hint why it can't be read, as in {@link SavedView.Change}; told to a page that begins, absent elsewhere
 * @param at the field that the hint is about
 * @param reading how what was typed is read, as TeX by field
 */
@Schema(name = "Answer", description = "What stands for a part")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record AnswerView(
        int revision,
        ResponseForm response,
        @Nullable String hint,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String at,
        @Nullable Map<String, String> reading) {

    static AnswerView of(Answer answer) {
        return new AnswerView(answer.revision(), ResponseForm.of(answer.response()), null, null, null);
    }

    static AnswerView of(Answer answer, ReadResponse read) {
        return new AnswerView(
                answer.revision(),
                ResponseForm.of(answer.response()),
                read.hint().orElse(null),
                read.at().orElse(null),
                read.tex());
    }
}
