package de.tum.klausur.bank.page;

import de.tum.klausur.bank.text.ResponseView;
import de.tum.klausur.question.head.Option;
import de.tum.klausur.question.key.AcceptedShape;
import de.tum.klausur.question.key.Tolerance;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.TensorShape;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A right response to a part, so that authors see the key where students will answer. */
final class KeyShown {

    private KeyShown() {}

    static ResponseView of(Part part) {
        return switch (part) {
            case Part.Chosen choice -> ticked(choice.options());
            case Numeric numeric -> typed(numeric.value().toPlainString() + tolerance(numeric.tolerance()));
            case TensorShape shape ->
                typed(shape.accepted().stream().map(KeyShown::sizes).collect(Collectors.joining("  ·  ")));
            case ShortText words -> typed(String.join("  ·  ", words.accepted()));
            case Expression expression -> typed(expression.accepted().getFirst().text());
            case FreeText ignored -> ResponseView.NONE;
            case Part.Filled ignored -> ResponseView.NONE;
        };
    }

    private static ResponseView ticked(List<Option> options) {
        return new ResponseView(
                options.stream()
                        .filter(Option::right)
                        .map(option -> option.id().place())
                        .collect(Collectors.toSet()),
                "");
    }

    private static ResponseView typed(String text) {
        return new ResponseView(Set.of(), text);
    }

    private static String tolerance(Tolerance tolerance) {
        return switch (tolerance) {
            case Tolerance.Absolute(var margin) -> margin.signum() == 0 ? "" : " ± " + margin.toPlainString();
            case Tolerance.Digits(var digits) -> " (" + digits + ")";
            case Tolerance.Relative(var share) ->
                " ± " + share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
        };
    }

    private static String sizes(AcceptedShape shape) {
        return shape.sizes().stream()
                        .map(size -> size == AcceptedShape.ANY ? "∗" : size.toString())
                        .collect(Collectors.joining(" × "))
                + " (" + shape.credits() + ")";
    }
}
