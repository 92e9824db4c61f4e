package de.tum.klausur.attempt;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.model.SaveDecision;
import de.tum.klausur.question.PartRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The server's acknowledgement.
 *
 * @param serverTime when the batch arrived
 * @param deadline the last instant that counts; it may have moved
 * @param changes one answer for each change, in their order
 */
@Schema(name = "Saved", description = "The server's acknowledgement of a batch")
record SavedView(Instant serverTime, Instant deadline, List<Change> changes) {

    /** What became of a change. */
    public enum Outcome {
        /** In the journal now, as this revision. */
        SAVED,
        /** It stood already; nothing was added. */
        UNCHANGED,
        /** Made on an older answer than the one that stands: not saved, the student chooses. */
        STALE
    }

    /**
     * The answer to one change.
     *
     * @param revision the one that stands now
     * @param current the answer that stands, where the change was stale
     * @param hint why a saved response can't be read as what its part asks for, in the request's language
     * @param at the field that the hint is about, empty for the one text of a part; absent where it is about all fields
     * @param reading how what was typed is read, as TeX by field, empty for the one text of a part or all entries of a
     *     matrix; absent where nothing is to be shown
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "SavedChange", description = "The answer to one change")
    public record Change(
            String part,
            Outcome outcome,
            int revision,
            @Nullable AnswerView current,
            @Nullable String hint,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String at,

            @Nullable Map<String, String> reading) {

        private static Change standing(PartRef part, Outcome outcome, int revision, ReadResponse read) {
            return new Change(
                    part.toString(),
                    outcome,
                    revision,
                    null,
                    read.hint().orElse(null),
                    read.at().orElse(null),
                    read.tex());
        }
    }

    /** What became of a change to a part; how it is read was looked for whatever became of it. */
    static Change of(PartRef part, SaveDecision decision, ReadResponse read) {
        return switch (decision) {
            case SaveDecision.Append(int revision) -> Change.standing(part, Outcome.SAVED, revision, read);
            case SaveDecision.EqualRepeat(int revision) -> Change.standing(part, Outcome.UNCHANGED, revision, read);
            case SaveDecision.Stale(Answer current) ->
                new Change(
                        part.toString(), Outcome.STALE, current.revision(), AnswerView.of(current), null, null, null);
            case SaveDecision.Ended ended -> throw Refusals.ended();
            case SaveDecision.OtherWriter other -> throw Refusals.otherWriter();
        };
    }
}
