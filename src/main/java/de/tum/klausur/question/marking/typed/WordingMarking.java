package de.tum.klausur.question.marking.typed;

import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.trace.Outcome;
import de.tum.klausur.question.trace.TraceLine;
import de.tum.klausur.question.trace.TraceReason;
import java.util.List;

/** Short texts: one of the accepted wordings. */
final class WordingMarking {

    private WordingMarking() {}

    static Outcome mark(ShortText part, String text) {
        String typed = text.strip();
        return AcceptedWords.of(part)
                .find(typed)
                .map(met -> Outcome.Marked.whole(
                        List.of(TraceLine.earned(met.reason(), part.credits().value(), typed, met.wording()))))
                .orElseGet(() -> Outcome.Marked.nothing(List.of(TraceLine.note(
                        TraceReason.WORDING_UNKNOWN,
                        typed,
                        part.groups().getFirst().getFirst()))));
    }
}
