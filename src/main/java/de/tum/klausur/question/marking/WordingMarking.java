package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.ShortText;
import java.util.List;

/** Short texts: one of the accepted wordings. */
final class WordingMarking {

    private WordingMarking() {}

    static Outcome mark(ShortText part, String text, WordDecisions decisions) {
        String typed = text.strip();
        return AcceptedWords.of(part)
                .find(typed)
                .<Outcome>map(met -> Outcome.Marked.whole(List.of(
                        TraceLine.earned(met.reason(typed), part.credits().value()))))
                .orElseGet(() -> part.closed() ? unknown(part, typed) : unmatched(part, typed, decisions));
    }

    private static Outcome unknown(ShortText part, String typed) {
        return Outcome.Marked.nothing(List.of(TraceLine.note(
                new TraceReason.WordingUnknown(typed, part.groups().getFirst().getFirst()))));
    }

    private static Outcome unmatched(ShortText part, String typed, WordDecisions decisions) {
        UnknownWords unknown = new UnknownWords(part, part.credits(), decisions);
        TraceLine line = unknown.lineOf(typed);
        return Outcome.Unmatched.orMarked(
                Outcome.Marked.of(new Credits(line.credits()), part.credits(), List.of(line)), unknown.open());
    }
}
