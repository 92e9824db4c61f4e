package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.TrueFalse;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.TypedText;
import de.tum.klausur.question.response.VerdictText;
import java.util.List;
import java.util.Optional;

/** Verdicts on a statement; a reason for the right one is a marker's business. */
final class TrueFalseMarking {

    private TrueFalseMarking() {}

    static Outcome mark(TrueFalse part, Response.Filled response) {
        Optional<Boolean> verdict = VerdictText.read(response.field(TrueFalse.VERDICT));
        if (verdict.isEmpty()) {
            return Outcome.Marked.nothing(List.of(TraceLine.note(new TraceReason.VerdictMissing())));
        }
        boolean given = verdict.get();
        if (given != part.key()) {
            return Outcome.Marked.nothing(List.of(TraceLine.note(new TraceReason.VerdictWrong(given))));
        }
        if (part.byHand().isPresent() && !TypedText.isBlank(response.field(TrueFalse.REASON))) {
            return new Outcome.ForMarker(Outcome.ForMarker.Reason.RUBRIC);
        }
        TraceLine right = TraceLine.earned(
                new TraceReason.VerdictRight(given), part.worthOfVerdict().value());
        List<TraceLine> trace = part.byHand().isPresent()
                ? List.of(right, TraceLine.note(new TraceReason.ReasonMissing()))
                : List.of(right);
        return Outcome.Marked.of(part.worthOfVerdict(), part.credits(), trace);
    }
}
