package de.tum.klausur.question.response;

import de.tum.klausur.question.part.AcceptedShape;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TensorShape;
import java.util.List;
import java.util.Optional;

/** Whether a response has the form its part asks for. Looks at form only and gives nothing of the key away. */
public final class ResponseCheck {

    static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_SHAPE = 120;

    private ResponseCheck() {}

    /** What is wrong with the form of {@code response}; empty where nothing is, as with a blank response. */
    public static Optional<ResponseProblem> problem(Part part, Response response) {
        return worst(part, response).map(FormProblem::what);
    }

    /** The same with the place where it is: of several problems what is refused, then what is unreadable. */
    public static Optional<FormProblem> worst(Part part, Response response) {
        return switch (response) {
            case Response.Ticked ticked ->
                part instanceof Part.Chosen chosen
                        ? problemOfTicks(chosen, ticked.options()).map(FormProblem::of)
                        : wrong(ResponseProblem.WRONG_KIND);
            case Response.NoneOfThese ignored ->
                part instanceof MultipleChoice ? Optional.empty() : wrong(ResponseProblem.WRONG_KIND);
            case Response.Typed typed -> typed.text().isEmpty() ? Optional.empty() : ofText(part, typed.text());
            case Response.Filled filled ->
                part instanceof Part.Filled asked ? FieldCheck.worst(asked, filled) : wrong(ResponseProblem.WRONG_KIND);
        };
    }

    /** How many characters (UTF-16 units, as a browser counts them) a typed response to {@code part} may have. */
    public static int longest(Part part) {
        return switch (part) {
            case Part.Chosen c -> 0;
            case Part.Filled f -> 0;
            case Numeric n -> LONGEST_NUMBER;
            case Expression e -> Expression.LONGEST;
            case TensorShape s -> LONGEST_SHAPE;
            case ShortText t -> t.list().isPresent() ? ShortText.LONGEST_LIST : ShortText.LONGEST;
            case FreeText t -> FreeText.LONGEST;
        };
    }

    /** How many characters a field of {@code part} may have. */
    public static int longest(Part.Filled part, String field) {
        return FieldCheck.longest(part, field);
    }

    /** What is wrong with {@code text} as the answer to {@code part}; blank text is sound. */
    static Optional<FormProblem> ofText(Part part, String text) {
        if (!(part instanceof Part.Typed typed) || !TypedText.isText(text)) {
            return wrong(ResponseProblem.WRONG_KIND);
        }
        if (text.length() > longest(part)) {
            return wrong(ResponseProblem.TOO_LONG);
        }
        return TypedText.isBlank(text) ? Optional.empty() : ofForm(typed, text);
    }

    static Optional<FormProblem> ofNumber(String text) {
        return NumberText.typed(text)
                .map(number -> number.readings().map(readings -> between(number, text, readings)))
                .orElseGet(() -> wrong(ResponseProblem.NOT_A_NUMBER));
    }

    private static FormProblem between(TypedNumber number, String text, TypedNumber.Readings readings) {
        return FormProblem.between(
                number.isUndecided() ? ResponseProblem.UNDECIDED_NUMBER : ResponseProblem.DOUBTFUL_NUMBER,
                TypedText.stripped(text),
                readings.typable());
    }

    private static Optional<ResponseProblem> problemOfTicks(Part.Chosen part, List<OptionId> ticked) {
        boolean known = part.options().stream().map(Option::id).toList().containsAll(ticked);
        if (!known) {
            return Optional.of(ResponseProblem.UNKNOWN_OPTION);
        }
        return part instanceof SingleChoice && ticked.size() > 1
                ? Optional.of(ResponseProblem.TOO_MANY_OPTIONS)
                : Optional.empty();
    }

    private static Optional<FormProblem> ofForm(Part.Typed part, String text) {
        return switch (part) {
            case Numeric n -> ofNumber(UnitText.without(n.unit(), text));
            case Expression e -> ExpressionText.problem(e, text);
            case TensorShape shape -> ofShape(text);
            case ShortText t -> Optional.empty();
            case FreeText t -> Optional.empty();
        };
    }

    private static Optional<FormProblem> ofShape(String text) {
        return ShapeText.read(text)
                .map(axes -> ShapeText.readGrouped(text)
                        .map(one -> FormProblem.between(
                                ResponseProblem.DOUBTFUL_SHAPE,
                                TypedText.stripped(text),
                                List.of(one.shown(), AcceptedShape.shown(axes, " × ")))))
                .orElseGet(() -> wrong(ResponseProblem.NOT_A_SHAPE));
    }

    private static Optional<FormProblem> wrong(ResponseProblem what) {
        return Optional.of(FormProblem.of(what));
    }
}
