package de.tum.klausur.question.response;

import de.tum.klausur.question.key.Option;
import de.tum.klausur.question.key.OptionId;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TensorShape;
import java.util.List;
import java.util.Optional;

/** Whether a response has the form its part asks for. Looks at form only and gives nothing of the key away. */
public final class Reading {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_SHAPE = 120;

    private Reading() {}

    /** What is wrong with the form of {@code response}; empty where nothing is, as with a blank response. */
    public static Optional<ResponseProblem> problem(Part part, Response response) {
        return switch (response) {
            case Response.Ticked ticked -> problemOfTicks(part, ticked.options());
            case Response.Typed typed -> problemOfText(part, typed.text());
        };
    }

    /** How many characters (UTF-16 units, as a browser counts them) a typed response to {@code part} may have. */
    public static int longest(Part part) {
        return switch (part) {
            case SingleChoice c -> 0;
            case MultipleChoice c -> 0;
            case Numeric n -> LONGEST_NUMBER;
            case TensorShape s -> LONGEST_SHAPE;
            case ShortText t -> ShortText.LONGEST;
            case FreeText t -> FreeText.LONGEST;
        };
    }

    private static Optional<ResponseProblem> problemOfTicks(Part part, List<OptionId> ticked) {
        return switch (part) {
            case SingleChoice choice -> ticksOf(choice.options(), ticked).or(() -> atMostOne(ticked));
            case MultipleChoice choice -> ticksOf(choice.options(), ticked);
            case Numeric n -> Optional.of(ResponseProblem.WRONG_KIND);
            case TensorShape s -> Optional.of(ResponseProblem.WRONG_KIND);
            case ShortText t -> Optional.of(ResponseProblem.WRONG_KIND);
            case FreeText t -> Optional.of(ResponseProblem.WRONG_KIND);
        };
    }

    private static Optional<ResponseProblem> ticksOf(List<Option> options, List<OptionId> ticked) {
        boolean known = options.stream().map(Option::id).toList().containsAll(ticked);
        return known ? Optional.empty() : Optional.of(ResponseProblem.UNKNOWN_OPTION);
    }

    private static Optional<ResponseProblem> atMostOne(List<OptionId> ticked) {
        return ticked.size() > 1 ? Optional.of(ResponseProblem.TOO_MANY_OPTIONS) : Optional.empty();
    }

    private static Optional<ResponseProblem> problemOfText(Part part, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (part instanceof SingleChoice || part instanceof MultipleChoice || !TypedText.isText(text)) {
            return Optional.of(ResponseProblem.WRONG_KIND);
        }
        if (text.length() > longest(part)) {
            return Optional.of(ResponseProblem.TOO_LONG);
        }
        return TypedText.isBlank(text) ? Optional.empty() : problemOfForm(part, text);
    }

    private static Optional<ResponseProblem> problemOfForm(Part part, String text) {
        return switch (part) {
            case Numeric n ->
                NumberText.read(text).isPresent() ? Optional.empty() : Optional.of(ResponseProblem.NOT_A_NUMBER);
            case TensorShape shape -> problemOfShape(shape, text);
            case SingleChoice c -> Optional.empty();
            case MultipleChoice c -> Optional.empty();
            case ShortText t -> Optional.empty();
            case FreeText t -> Optional.empty();
        };
    }

    private static Optional<ResponseProblem> problemOfShape(TensorShape shape, String text) {
        return ShapeText.read(text)
                .map(given -> shape.accepted().stream()
                                .anyMatch(accepted -> accepted.sizes().size() == given.size())
                        ? Optional.<ResponseProblem>empty()
                        : Optional.of(ResponseProblem.WRONG_RANK))
                .orElse(Optional.of(ResponseProblem.NOT_A_SHAPE));
    }
}
