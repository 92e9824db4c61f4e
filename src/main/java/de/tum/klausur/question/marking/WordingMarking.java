package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.response.TypedText;
import de.tum.klausur.question.trace.Outcome;
import de.tum.klausur.question.trace.TraceLine;
import de.tum.klausur.question.trace.TraceReason;
import java.util.List;
import java.util.Optional;

/** Short texts: one of the accepted wordings, compared in folded form. */
final class WordingMarking {

    private WordingMarking() {}

    static Outcome mark(ShortText part, String text) {
        String given = TypedText.folded(text);
        Optional<String> met = part.accepted().stream()
                .filter(accepted -> TypedText.folded(accepted).equals(given))
                .findFirst();
        String typed = text.strip();
        return met.map(accepted -> Marking.whole(
                        part,
                        List.of(TraceLine.earned(
                                TraceReason.WORDING_ACCEPTED, part.credits().value(), typed, accepted))))
                .orElseGet(() -> Marking.nothing(
                        part,
                        List.of(TraceLine.note(
                                TraceReason.WORDING_UNKNOWN,
                                typed,
                                part.accepted().getFirst()))));
    }
}
