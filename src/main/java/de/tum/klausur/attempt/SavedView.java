package de.tum.klausur.attempt;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.model.SaveDecision;
import de.tum.klausur.question.PartRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SavedChange", description = "The answer to one change")
    public record Change(
            String part,
            Outcome outcome,
            int revision,
            @Nullable AnswerView current,
            @Nullable String hint) {}

    /** What became of a change to a part; the hint was looked for whatever became of it. */
    static Change of(PartRef part, SaveDecision decision, Optional<String> hint) {
        String name = part.toString();
        return switch (decision) {
            case SaveDecision.Append(int revision) ->
                new Change(name, Outcome.SAVED, revision, null, hint.orElse(null));
            case SaveDecision.EqualRepeat(int revision) ->
                new Change(name, Outcome.UNCHANGED, revision, null, hint.orElse(null));
            case SaveDecision.Stale(Answer current) ->
                new Change(name, Outcome.STALE, current.revision(), AnswerView.of(current), null);
            case SaveDecision.Ended ended -> throw Refusals.ended();
            case SaveDecision.OtherWriter other -> throw Refusals.otherWriter();
        };
    }
}
