package de.tum.klausur.question.marking;

import de.tum.klausur.question.formula.Formula;
import de.tum.klausur.question.formula.FormulaFault;
import de.tum.klausur.question.formula.SameValue;
import de.tum.klausur.question.part.AcceptedFormula;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.Sampled;
import de.tum.klausur.question.response.ExpressionText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Expressions: of the accepted ones with the same value, the one with the most credits counts. */
final class ExpressionMarking {

    private ExpressionMarking() {}

    static Outcome mark(Expression part, String text) {
        return ExpressionText.read(part, text)
                .map(given -> mark(part, text.strip(), given))
                .orElse(TypedMarking.UNREADABLE);
    }

    private static Outcome mark(Expression part, String typed, Formula given) {
        try {
            Optional<AcceptedFormula> best = best(part, given);
            if (earnsMoreIfGrouped(part, typed, best)) {
                // 1.792*x for a key of 1792*x is most likely a thousands separator: a person decides
                return TypedMarking.UNREADABLE;
            }
            return best.map(met -> met(part, typed, met))
                    .orElseGet(() -> Outcome.Marked.nothing(List.of(TraceLine.note(new TraceReason.ExpressionOff(
                            typed, part.accepted().getFirst().text())))));
        } catch (FormulaFault | IllegalArgumentException keyIsNone) {
            // no check let such a key pass, but a student's answer must not be lost over one that did
            return TypedMarking.UNREADABLE;
        }
    }

    private static Optional<AcceptedFormula> best(Expression part, Formula given) {
        return part.accepted().stream()
                .filter(accepted -> same(accepted, given, part))
                .max(Comparator.comparing(AcceptedFormula::credits));
    }

    private static boolean earnsMoreIfGrouped(Expression part, String typed, Optional<AcceptedFormula> best) {
        Credits earned = best.map(AcceptedFormula::credits).orElse(Credits.ZERO);
        return ExpressionText.readGrouped(part, typed)
                .flatMap(other -> best(part, other))
                .filter(other -> other.credits().compareTo(earned) > 0)
                .isPresent();
    }

    private static Outcome met(Expression part, String typed, AcceptedFormula met) {
        TraceReason reason = met.credits().compareTo(part.credits()) < 0
                ? new TraceReason.ExpressionPartly(typed, met.text())
                : new TraceReason.ExpressionRight(typed, met.text());
        return Outcome.Marked.of(
                met.credits(),
                part.credits(),
                List.of(TraceLine.earned(reason, met.credits().value())));
    }

    private static boolean same(AcceptedFormula accepted, Formula given, Expression part) {
        Map<String, SameValue.Range> ranges = part.variables().stream()
                .collect(Collectors.toMap(
                        Sampled::name, variable -> new SameValue.Range(variable.from(), variable.to())));
        return SameValue.of(key(accepted, part), given, ranges);
    }

    /** As students type it, {@code 2x} for one; else with all that authors may write. */
    private static Formula key(AcceptedFormula accepted, Expression part) {
        return ExpressionText.read(part, accepted.text()).orElseGet(() -> Formula.of(accepted.text()));
    }
}
