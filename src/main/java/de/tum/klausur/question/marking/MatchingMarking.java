package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Item;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.TypedText;
import java.util.List;

/** Pairs, left side by left side. */
final class MatchingMarking {

    private MatchingMarking() {}

    static Outcome mark(Matching part, Response.Filled response) {
        List<TraceLine> trace = part.left().stream()
                .map(left -> lineOf(part, left, response.field(Integer.toString(left.id()))))
                .toList();
        long right = trace.stream()
                .filter(line -> line.reason() instanceof TraceReason.PairRight)
                .count();
        return Shares.of(
                part, part.rule(), new Shares.Count((int) right, part.left().size()), trace);
    }

    private static TraceLine lineOf(Matching part, Item left, String given) {
        String key = String.valueOf(part.key().get(left.id()));
        if (TypedText.isBlank(given)) {
            return TraceLine.note(new TraceReason.PairMissing(left.id(), key));
        }
        return given.equals(key)
                ? TraceLine.note(new TraceReason.PairRight(left.id(), key))
                : TraceLine.note(new TraceReason.PairWrong(left.id(), given, key));
    }
}
