package de.tum.klausur.question.marking;

import de.tum.klausur.question.key.Tolerance;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.response.NumberText;
import de.tum.klausur.question.trace.Outcome;
import de.tum.klausur.question.trace.TraceLine;
import de.tum.klausur.question.trace.TraceReason;
import java.math.BigDecimal;
import java.util.List;

/** Numbers: the key within its tolerance, the edge included. */
final class NumericMarking {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int LONGEST_PLAIN = 30;

    private NumericMarking() {}

    static Outcome mark(Numeric part, String text) {
        return NumberText.read(text)
                .map(given -> mark(part, text, given))
                .orElseGet(() -> new Outcome.ForMarker(Outcome.ForMarker.Reason.UNREADABLE));
    }

    private static Outcome mark(Numeric part, String text, BigDecimal given) {
        String key = shown(part.value());
        BigDecimal credits = part.credits().value();
        if (given.compareTo(part.value()) == 0) {
            return Marking.whole(part, List.of(TraceLine.earned(TraceReason.NUMBER_EXACT, credits, shown(given), key)));
        }
        String tolerance = shown(part.tolerance());
        if (accepts(part, given)) {
            TraceReason within = TraceReason.NUMBER_WITHIN_TOLERANCE;
            return Marking.whole(part, List.of(TraceLine.earned(within, credits, shown(given), key, tolerance)));
        }
        if (NumberText.readGrouped(text)
                .filter(grouped -> accepts(part, grouped))
                .isPresent()) {
            // 1.792 for a key of 1792 is most likely a thousands separator: a person decides
            return new Outcome.ForMarker(Outcome.ForMarker.Reason.UNREADABLE);
        }
        TraceLine off = TraceLine.note(TraceReason.NUMBER_OFF, shown(given), key, tolerance);
        return Marking.nothing(part, List.of(off));
    }

    private static boolean accepts(Numeric part, BigDecimal given) {
        return part.tolerance().accepts(part.value(), given);
    }

    private static String shown(Tolerance tolerance) {
        return switch (tolerance) {
            case Tolerance.Absolute absolute -> shown(absolute.margin());
            case Tolerance.Digits digits -> digits.digits() + " digits";
            case Tolerance.Relative relative ->
                shown(relative.share().multiply(HUNDRED).stripTrailingZeros()) + "%";
        };
    }

    /** Plain digits as long as a person can take them in. */
    private static String shown(BigDecimal number) {
        String plain = number.toPlainString();
        return plain.length() <= LONGEST_PLAIN ? plain : number.toString();
    }
}
