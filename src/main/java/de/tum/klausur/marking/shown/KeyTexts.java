package de.tum.klausur.marking.shown;

import de.tum.klausur.question.marking.ShortNumber;
import de.tum.klausur.question.part.AcceptedFormula;
import de.tum.klausur.question.part.AcceptedNumber;
import de.tum.klausur.question.part.AcceptedShape;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.part.Tolerance;
import de.tum.klausur.shared.page.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts keys into words, for those who may learn them. */
public final class KeyTexts {

    private static final String BETWEEN = " · ";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final KeyMessages texts;
    private final Reader reader;

    KeyTexts(KeyMessages texts, Reader reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /**
     * The key in one line; empty for free text and files, whose key is a solution.
     *
     * @param part the part with its options in the reader's order
     */
    public static ShownText of(Part part, Reader reader) {
        return ShownText.of(new KeyTexts(Texts.in(KeyMessages.class, reader.locale()), reader).of(part));
    }

    String of(Part part) {
        return switch (part) {
            case Part.Chosen choice -> options(choice);
            case Part.Typed typed -> typed(typed);
            case Part.Filled filled -> new FieldKeys(texts, reader).of(filled);
        };
    }

    String typed(Part.Typed part) {
        return switch (part) {
            case Numeric numeric -> numbers(numeric);
            case TensorShape shape -> shapes(shape);
            case ShortText words -> words(words);
            case Expression expression -> expressions(expression);
            case FreeText ignored -> "";
        };
    }

    private String options(Part part) {
        List<String> right = OptionPlaces.of(part).stream()
                .filter(Option::right)
                .map(option -> OptionPlaces.shown(part, option.id()))
                .toList();
        return switch (right.size()) {
            case 0 -> texts.noOption();
            case 1 -> texts.option(right.getFirst());
            default -> texts.options(String.join(", ", right));
        };
    }

    private String numbers(Numeric numeric) {
        String unit = numeric.unit().map(word -> " " + word).orElse("");
        return numeric.accepted()
                .map(accepted -> {
                    String number = tolerated(
                            reader.number(ShortNumber.of(accepted.value(), accepted.tolerance())) + unit,
                            accepted.tolerance());
                    return accepted.credits().equals(numeric.credits()) ? number : partly(number, accepted);
                })
                .collect(Collectors.joining(BETWEEN));
    }

    private String partly(String number, AcceptedNumber accepted) {
        return texts.partly(number, reader.number(accepted.credits().toString()));
    }

    /** A value with how far it may be off. */
    String tolerated(String value, Tolerance tolerance) {
        return switch (tolerance) {
            case Tolerance.Absolute(BigDecimal margin) when margin.signum() == 0 -> texts.exact(value);
            case Tolerance.Absolute(BigDecimal margin) -> texts.tolerance(value, reader.number(ShortNumber.of(margin)));
            case Tolerance.Digits(int digits) -> texts.digits(value, Integer.toString(digits));
            case Tolerance.Relative(BigDecimal share) ->
                texts.tolerance(
                        value,
                        reader.number(ShortNumber.of(share.multiply(HUNDRED).stripTrailingZeros())) + " %");
        };
    }

    private String expressions(Expression expression) {
        Stream<String> further = expression.accepted().stream().skip(1).map(accepted -> partly(accepted, expression));
        return Stream.concat(Stream.of(expression.accepted().getFirst().text()), further)
                .collect(Collectors.joining(BETWEEN));
    }

    private String partly(AcceptedFormula accepted, Expression expression) {
        return accepted.credits().equals(expression.credits())
                ? accepted.text()
                : texts.partly(accepted.text(), reader.number(accepted.credits().toString()));
    }

    private String shapes(TensorShape shape) {
        Stream<String> partly = shape.accepted().stream().skip(1).map(further -> partly(further, shape));
        return Stream.concat(Stream.of(sizes(shape.accepted().getFirst())), partly)
                .collect(Collectors.joining(BETWEEN));
    }

    private String partly(AcceptedShape further, TensorShape shape) {
        return further.credits().equals(shape.credits())
                ? sizes(further)
                : texts.partly(sizes(further), reader.number(further.credits().toString()));
    }

    private static String sizes(AcceptedShape shape) {
        return AcceptedShape.shown(shape.axes(), " × ");
    }

    private String words(ShortText words) {
        if (words.list().isPresent()) {
            String answers = words.groups().stream()
                    .map(group -> String.join(" / ", group))
                    .collect(Collectors.joining(BETWEEN));
            return texts.list(Integer.toString(words.list().get().count()), answers);
        }
        String wordings = String.join(BETWEEN, words.accepted());
        return words.lenience()
                .pattern()
                .map(pattern -> texts.pattern(wordings, pattern))
                .orElseGet(() -> texts.wordings(wordings));
    }
}
