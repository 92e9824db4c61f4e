package de.tum.klausur.question.marking;

import de.tum.klausur.question.key.AcceptedShape;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.response.ExpressionText;
import de.tum.klausur.question.response.ListText;
import de.tum.klausur.question.response.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Right texts in each form in which they are typed; the first is the plainest. */
final class RightText {

    private static final int LONGEST_PLAIN = 30;

    private RightText() {}

    static List<String> forms(Part.Typed part) {
        Stream<String> forms = switch (part) {
            case Numeric numeric -> withUnit(number(numeric.value()), numeric.unit());
            case Expression expression -> expression(expression);
            case TensorShape shape -> shape(shape.accepted().getFirst().sizes());
            case ShortText words -> words.list().isPresent() ? list(words) : words(words);
            case FreeText free -> Stream.of();
        };
        return forms.distinct().toList();
    }

    /** With point, with comma, with the minus of a typesetter; never one that could be read in two ways. */
    static List<String> number(BigDecimal number) {
        String plain = typable(number);
        return Stream.of(plain, plain.replace('.', ','), plain.replace('-', '\u2212'), " +" + plain + " ")
                .filter(text -> NumberText.read(text).isPresent())
                .distinct()
                .toList();
    }

    /** Nobody types a hundred digits; 34 are more than any tolerance asks for. */
    private static String typable(BigDecimal number) {
        String plain = number.toPlainString();
        return plain.length() <= LONGEST_PLAIN
                ? plain
                : number.round(MathContext.DECIMAL128).toString();
    }

    private static Stream<String> withUnit(List<String> numbers, Optional<String> unit) {
        return Stream.concat(
                numbers.stream(), unit.stream().flatMap(word -> numbers.stream().map(number -> number + " " + word)));
    }

    private static Stream<String> expression(Expression part) {
        String key = part.accepted().getFirst().text();
        Stream<String> others = Stream.of(
                        key.replace(" ", ""), key.replace("*", " · "), key.replaceAll("(?<=[0-9])\\.(?=[0-9])", ","))
                .filter(text -> ExpressionText.read(part, text).isPresent());
        return Stream.concat(Stream.of(key), others);
    }

    private static Stream<String> shape(List<Integer> sizes) {
        List<String> typed = sizes.stream()
                .map(size -> size == AcceptedShape.ANY ? "7" : size.toString())
                .toList();
        String lettered = sizes.stream()
                .map(size -> size == AcceptedShape.ANY ? "B" : size.toString())
                .collect(Collectors.joining(", ", "(", ")"));
        return Stream.of(
                String.join("×", typed),
                String.join(" x ", typed),
                "(" + String.join(", ", typed) + ")",
                "[" + String.join(",", typed) + "]",
                String.join(" ", typed),
                lettered);
    }

    private static Stream<String> words(ShortText part) {
        return part.accepted().stream()
                .flatMap(wording -> Stream.of(wording, wording.toUpperCase(Locale.ROOT), " " + wording + "\n"));
    }

    /** One wording of each answer, as many as count; one that would itself be read as a list is passed over. */
    private static Stream<String> list(ShortText part) {
        List<String> answers = part.groups().stream()
                .flatMap(group ->
                        group.stream().filter(wording -> ListText.read(wording).size() == 1).findFirst().stream())
                .limit(part.list().orElseThrow().count())
                .toList();
        String numbered = Stream.iterate(1, i -> i <= answers.size(), i -> i + 1)
                .map(i -> i + ". " + answers.get(i - 1))
                .collect(Collectors.joining("\n"));
        return Stream.of(String.join("\n", answers), String.join(", ", answers), String.join("; ", answers), numbered);
    }
}
