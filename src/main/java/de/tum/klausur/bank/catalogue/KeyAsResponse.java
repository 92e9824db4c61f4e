package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.text.ResponseView;
import de.tum.klausur.question.marking.RightResponse;
import de.tum.klausur.question.marking.ShortNumber;
import de.tum.klausur.question.part.AcceptedFormula;
import de.tum.klausur.question.part.AcceptedNumber;
import de.tum.klausur.question.part.AcceptedShape;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.part.Tolerance;
import de.tum.klausur.question.part.TrueFalse;
import de.tum.klausur.question.response.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A right response to a part, so that authors see the key where students will answer. */
final class KeyAsResponse {

    private static final String BETWEEN = "  ·  ";

    private KeyAsResponse() {}

    static ResponseView of(Part part) {
        return switch (part) {
            case Part.Typed typed -> new ResponseView(Set.of(), text(typed));
            // the reason is a person's business, but the verdict is a key
            case TrueFalse statement -> new ResponseView(Map.of(TrueFalse.VERDICT, Boolean.toString(statement.key())));
            case Matrix matrix ->
                RightResponse.of(matrix).map(right -> matrix(matrix, right)).orElse(ResponseView.NONE);
            case Cloze cloze ->
                RightResponse.of(cloze).map(right -> gaps(cloze, right)).orElse(ResponseView.NONE);
            case Part other -> RightResponse.of(other).map(ResponseView::of).orElse(ResponseView.NONE);
        };
    }

    private static ResponseView matrix(Matrix matrix, Response right) {
        Map<String, String> entries = new HashMap<>(ResponseView.of(right).fields());
        entries.replaceAll((name, entry) -> ShortNumber.of(new BigDecimal(entry), matrix.tolerance()));
        return new ResponseView(entries);
    }

    private static ResponseView gaps(Cloze cloze, Response right) {
        Map<String, String> gaps = new HashMap<>(ResponseView.of(right).fields());
        for (Cloze.Gap gap : cloze.gaps()) {
            if (gap.key() instanceof Numeric numeric) {
                gaps.put(gap.name(), ShortNumber.of(numeric.value(), numeric.tolerance()));
            }
        }
        return new ResponseView(gaps);
    }

    /** All that is accepted, with its credits where it earns less. */
    private static String text(Part.Typed part) {
        Stream<String> accepted = switch (part) {
            case Numeric numeric -> numeric.accepted().map(number -> number(number, numeric));
            case TensorShape shape -> shape.accepted().stream().map(KeyAsResponse::sizes);
            case ShortText words -> words.accepted().stream();
            case Expression expression -> expression.accepted().stream().map(formula -> formula(formula, expression));
            case FreeText ignored -> Stream.of();
        };
        return accepted.collect(Collectors.joining(BETWEEN));
    }

    private static String number(AcceptedNumber number, Numeric part) {
        String text = ShortNumber.of(number.value(), number.tolerance()) + tolerance(number.tolerance());
        return number.credits().equals(part.credits()) ? text : text + " (" + number.credits() + ")";
    }

    private static String formula(AcceptedFormula formula, Expression part) {
        return formula.credits().equals(part.credits())
                ? formula.text()
                : formula.text() + " (" + formula.credits() + ")";
    }

    private static String tolerance(Tolerance tolerance) {
        return switch (tolerance) {
            case Tolerance.Absolute(var margin) -> margin.signum() == 0 ? "" : " ± " + ShortNumber.of(margin);
            case Tolerance.Digits(var digits) -> " (" + digits + " digits)";
            case Tolerance.Relative(var share) ->
                " ± " + ShortNumber.of(share.movePointRight(2).stripTrailingZeros()) + " %";
        };
    }

    private static String sizes(AcceptedShape shape) {
        return AcceptedShape.shown(shape.axes(), " × ") + " (" + shape.credits() + ")";
    }
}
