package de.tum.klausur.marking.shown;

import de.tum.klausur.question.head.Option;
import de.tum.klausur.question.key.AcceptedShape;
import de.tum.klausur.question.key.Tolerance;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.shared.page.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts keys into words, for those who may learn them. */
public final class KeyTexts {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private KeyTexts() {}

    /**
     * The key in one line; empty for free text, whose key is a solution.
     *
     * @param part the part with its options in the reader's order
     */
    public static String of(Part part, Telling telling) {
        TraceMessages texts = Texts.in(TraceMessages.class, telling.locale());
        return switch (part) {
            case Part.Chosen choice -> options(choice, texts);
            case Numeric numeric -> number(numeric, texts, telling);
            case TensorShape shape -> shapes(shape, texts, telling);
            case ShortText words -> texts.keyWordings(String.join(" · ", words.accepted()));
            case Expression expression -> expression.accepted().getFirst().text();
            case FreeText ignored -> "";
            case Part.Filled ignored -> "";
        };
    }

    private static String options(Part part, TraceMessages texts) {
        List<String> right = OptionPlaces.of(part).stream()
                .filter(Option::right)
                .map(option -> OptionPlaces.shown(part, option.id().toString()))
                .toList();
        return switch (right.size()) {
            case 0 -> texts.keyNoOption();
            case 1 -> texts.keyOption(right.getFirst());
            default -> texts.keyOptions(String.join(", ", right));
        };
    }

    private static String number(Numeric numeric, TraceMessages texts, Telling telling) {
        String value = telling.number(numeric.value().toPlainString())
                + numeric.unit().map(unit -> " " + unit).orElse("");
        return switch (numeric.tolerance()) {
            case Tolerance.Absolute(BigDecimal margin) when margin.signum() == 0 -> texts.keyExact(value);
            case Tolerance.Absolute(BigDecimal margin) ->
                texts.keyTolerance(value, telling.number(margin.toPlainString()));
            case Tolerance.Digits(int digits) -> texts.keyTolerance(value, Integer.toString(digits));
            case Tolerance.Relative(BigDecimal share) ->
                texts.keyTolerance(
                        value,
                        telling.number(share.multiply(HUNDRED)
                                        .stripTrailingZeros()
                                        .toPlainString()) + " %");
        };
    }

    private static String shapes(TensorShape shape, TraceMessages texts, Telling telling) {
        Stream<String> partly = shape.accepted().stream()
                .skip(1)
                .map(further -> texts.keyPartly(
                        sizes(further), telling.number(further.credits().toString())));
        return Stream.concat(Stream.of(sizes(shape.accepted().getFirst())), partly)
                .collect(Collectors.joining(" · "));
    }

    private static String sizes(AcceptedShape shape) {
        return shape.sizes().stream()
                .map(size -> size == AcceptedShape.ANY ? "∗" : Integer.toString(size))
                .collect(Collectors.joining(" × "));
    }
}
