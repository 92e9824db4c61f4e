package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.ByHand;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.RubricItem;
import de.tum.klausur.question.part.TrueFalse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts by their rubric: a line for each ticked item, and one where floor or cap changed the sum. */
final class RubricMarking {

    private RubricMarking() {}

    /** What the key has given stands; items add up to the rest, and deductions take from items only. */
    static Outcome.Marked mark(Part part, ByHand byHand, Set<String> ticked) {
        Credits rest = new Credits(part.credits().value().subtract(byHand.base().value()));
        Credits earned = byHand.rubric().earned(ticked, rest);
        List<TraceLine> items = items(byHand, ticked);
        BigDecimal sum = items.stream().map(TraceLine::credits).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal change = earned.value().subtract(sum);
        List<TraceLine> trace = new ArrayList<>();
        if (part instanceof TrueFalse statement) {
            trace.add(TraceLine.earned(
                    new TraceReason.VerdictRight(statement.key()), byHand.base().value()));
        }
        trace.addAll(items);
        if (change.signum() > 0) {
            trace.add(TraceLine.earned(new TraceReason.RubricFloored(sum.toPlainString()), change));
        } else if (change.signum() < 0) {
            trace.add(TraceLine.earned(new TraceReason.RubricCapped(sum.toPlainString(), rest.toString()), change));
        }
        return Outcome.Marked.of(byHand.base().plus(earned), part.credits(), trace);
    }

    private static List<TraceLine> items(ByHand byHand, Set<String> ticked) {
        List<TraceLine> items = byHand.rubric().items().stream()
                .filter(item -> ticked.contains(item.id()))
                .map(RubricMarking::lineOf)
                .toList();
        return items.isEmpty() ? List.of(TraceLine.note(new TraceReason.RubricNothing())) : items;
    }

    private static TraceLine lineOf(RubricItem item) {
        return TraceLine.earned(new TraceReason.RubricItem(item.id()), item.credits());
    }
}
