package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.AcceptedNumber;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.response.NumberText;
import de.tum.klausur.question.response.TypedNumber;
import de.tum.klausur.question.response.UnitText;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Numbers: of the key and further accepted ones that are near enough, the one with the most credits counts. */
final class NumericMarking {

    private NumericMarking() {}

    static Outcome mark(Numeric part, String text) {
        String number = UnitText.without(part.unit(), text);
        return NumberText.typed(number)
                .filter(typed -> !typed.isUndecided())
                .map(typed -> mark(part, typed))
                .orElse(TypedMarking.UNREADABLE);
    }

    private static Outcome mark(Numeric part, TypedNumber typed) {
        BigDecimal given = typed.value();
        Optional<AcceptedNumber> best = best(part, given);
        Credits earned = best.map(AcceptedNumber::credits).orElse(Credits.ZERO);
        boolean otherwise = typed.otherwise()
                .flatMap(other -> best(part, other))
                .filter(other -> other.credits().compareTo(earned) > 0)
                .isPresent();
        if (otherwise) {
            // 1.792 for a key of 1792 is most likely a thousands separator, and 75 % may be 75: a person decides
            return TypedMarking.UNREADABLE;
        }
        TraceLine line = best.map(met -> lineOf(part, given, met)).orElseGet(() -> off(part, given));
        return Outcome.Marked.of(earned, part.credits(), List.of(line));
    }

    /** Of equals the first, so that the key is named where it fits. */
    private static Optional<AcceptedNumber> best(Numeric part, BigDecimal given) {
        return part.accepted()
                .filter(accepted -> accepted.accepts(given))
                .sorted(Comparator.comparing(AcceptedNumber::credits).reversed())
                .findFirst();
    }

    private static TraceLine lineOf(Numeric part, BigDecimal given, AcceptedNumber met) {
        BigDecimal credits = met.credits().value();
        String shown = ShownNumber.of(given);
        String accepted = ShownNumber.of(met.value());
        if (met.credits().compareTo(part.credits()) < 0) {
            return TraceLine.earned(
                    new TraceReason.NumberPartly(shown, accepted, ShownNumber.of(part.value())), credits);
        }
        return given.compareTo(met.value()) == 0
                ? TraceLine.earned(new TraceReason.NumberExact(shown, accepted), credits)
                : TraceLine.earned(
                        new TraceReason.NumberWithinTolerance(shown, accepted, ShownNumber.of(met.tolerance())),
                        credits);
    }

    private static TraceLine off(Numeric part, BigDecimal given) {
        return TraceLine.note(new TraceReason.NumberOff(
                ShownNumber.of(given), ShownNumber.of(part.value()), ShownNumber.of(part.tolerance())));
    }
}
