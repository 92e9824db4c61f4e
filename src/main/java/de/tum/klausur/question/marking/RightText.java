package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShapeAxis;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.response.ExpressionText;
import de.tum.klausur.question.response.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Right texts in each form in which they are typed; the first is the plainest. */
final class RightText {

    private static final int LONGEST_PLAIN = 30;

    private RightText() {}

    static List<String> forms(Part.Typed part) {
        Stream<String> forms = switch (part) {
            case Numeric numeric -> Stream.concat(withUnit(number(numeric.value()), numeric.unit()), shares(numeric));
            case Expression expression -> expression(expression);
            case TensorShape shape -> shape(shape.accepted().getFirst().axes());
            case ShortText words -> words.list().isPresent() ? list(words) : words(words);
            case FreeText free -> Stream.of();
        };
        return forms.distinct().toList();
    }

    /**
     * With point, with comma, with the minus of a typesetter, in groups of three digits, as a power of ten, with a name in
     * front; never one that nobody could decide.
     */
    static List<String> number(BigDecimal number) {
        String plain = typable(number);
        return Stream.of(
                        plain,
                        plain.replace('.', ','),
                        plain.replace('-', '\u2212'),
                        " +" + plain + " ",
                        grouped(plain, " "),
                        grouped(plain, "’"),
                        number.unscaledValue() + "·10^" + -number.scale(),
                        "w_1 = " + plain,
                        "≈" + plain)
                .filter(text -> NumberText.read(text).isPresent())
                .distinct()
                .toList();
    }

    private static String grouped(String plain, String between) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return whole.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", between) + plain.substring(whole.length());
    }

    /** A share may be told in per cent where no unit is asked for. */
    private static Stream<String> shares(Numeric part) {
        BigDecimal size = part.value().abs();
        boolean share = part.unit().isEmpty() && size.signum() > 0 && size.compareTo(BigDecimal.ONE) <= 0;
        return share ? Stream.of(part.value().movePointRight(2).toPlainString() + " %") : Stream.of();
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

    private static Stream<String> shape(List<ShapeAxis> axes) {
        List<String> typed = typed(axes, "7");
        return Stream.of(
                String.join("×", typed),
                String.join(" x ", typed),
                String.join("x", typed),
                "(" + String.join(", ", typed) + ")",
                "[" + String.join(",", typed) + "]",
                String.join(" ", typed),
                "torch.Size([" + String.join(", ", typed) + "])",
                "(" + String.join(", ", typed(axes, "B")) + ")");
    }

    private static List<String> typed(List<ShapeAxis> axes, String any) {
        return axes.stream()
                .map(axis -> axis instanceof ShapeAxis.Any ? any : axis.shown())
                .toList();
    }

    private static Stream<String> words(ShortText part) {
        return part.accepted().stream()
                .flatMap(wording -> part.lenience().exact()
                        ? Stream.of(wording, " " + wording + "\n")
                        : Stream.of(
                                wording,
                                wording.toUpperCase(Locale.ROOT),
                                " " + wording + ".\n",
                                "“" + wording + "”",
                                "(" + wording + ")"));
    }

    /** One wording of each answer, as many as count. */
    private static Stream<String> list(ShortText part) {
        List<String> answers = part.groups().stream()
                .map(List::getFirst)
                .limit(part.list().orElseThrow().count())
                .toList();
        List<String> numbered = IntStream.rangeClosed(1, answers.size())
                .mapToObj(i -> i + ") " + answers.get(i - 1))
                .toList();
        return Stream.of(
                String.join("\n", answers),
                String.join(", ", answers),
                String.join("; ", answers),
                String.join(" und ", answers),
                String.join(" / ", answers),
                String.join(".\n", answers) + ".",
                String.join("\n", numbered),
                String.join(" ", numbered));
    }
}
