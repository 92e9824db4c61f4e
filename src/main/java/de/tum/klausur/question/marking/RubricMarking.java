package de.tum.klausur.question.marking;

import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.rule.RubricItem;
import de.tum.klausur.question.trace.Outcome;
import de.tum.klausur.question.trace.TraceLine;
import de.tum.klausur.question.trace.TraceReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Free text by its rubric: a line for each ticked item, and one where floor or cap changed the sum. */
final class RubricMarking {

    private RubricMarking() {}

    static Outcome.Marked mark(FreeText part, Set<String> ticked) {
        Credits earned = part.rubric().earned(ticked, part.credits());
        List<TraceLine> trace = new ArrayList<>();
        part.rubric().items().stream()
                .filter(item -> ticked.contains(item.id()))
                .map(RubricMarking::lineOf)
                .forEach(trace::add);
        if (trace.isEmpty()) {
            trace.add(TraceLine.note(TraceReason.RUBRIC_NOTHING));
        }
        BigDecimal sum = trace.stream().map(TraceLine::credits).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal change = earned.value().subtract(sum);
        if (change.signum() > 0) {
            trace.add(TraceLine.earned(TraceReason.RUBRIC_FLOORED, change, sum.toPlainString()));
        } else if (change.signum() < 0) {
            String worth = part.credits().toString();
            trace.add(TraceLine.earned(TraceReason.RUBRIC_CAPPED, change, sum.toPlainString(), worth));
        }
        return Outcome.Marked.of(earned, part.credits(), trace);
    }

    private static TraceLine lineOf(RubricItem item) {
        return TraceLine.earned(TraceReason.RUBRIC_ITEM, item.credits(), item.id());
    }
}
