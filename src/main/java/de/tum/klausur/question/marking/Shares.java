package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShareRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What right fields earn together. */
final class Shares {

    private Shares() {}

    /**
     * How many fields are right.
     *
     * @param all at least 1
     */
    record Count(int right, int all) {

        Fraction share() {
            return new Fraction(BigDecimal.valueOf(right), BigDecimal.valueOf(all));
        }
    }

    /** The outcome: {@code reasons} and one line that earns. */
    static Outcome.Marked of(Part part, ShareRule rule, Count count, List<TraceLine> reasons) {
        int all = count.all();
        if (count.right() == count.all()) {
            return Outcome.Marked.share(Fraction.WHOLE, part.credits(), reasons, new TraceReason.AllFieldsRight(all));
        }
        return switch (rule) {
            case EACH ->
                Outcome.Marked.share(
                        count.share(), part.credits(), reasons, new TraceReason.SomeFieldsRight(count.right(), all));
            case ALL_OR_NOTHING -> {
                List<TraceLine> trace = new ArrayList<>(reasons);
                trace.add(TraceLine.note(new TraceReason.SomeFieldsWrong(count.all() - count.right(), all)));
                yield Outcome.Marked.nothing(trace);
            }
        };
    }
}
