package de.tum.klausur.question.response;

import de.tum.klausur.question.formula.Formula;
import de.tum.klausur.question.formula.typed.StudentFormula;
import de.tum.klausur.question.key.Sampled;
import de.tum.klausur.question.part.Expression;
import java.util.Optional;
import java.util.stream.Collectors;

/** An expression as students type it, in the variables that its part names. */
public final class ExpressionText {

    private ExpressionText() {}

    /** The expression; empty where {@code text} is none or can be understood in two ways. */
    public static Optional<Formula> read(Expression part, String text) {
        return reading(part, text).formula();
    }

    static Optional<FormProblem> problem(Expression part, String text) {
        return switch (reading(part, text)) {
            case StudentFormula.Good good -> Optional.empty();
            case StudentFormula.Problem(var reason, String excerpt) ->
                Optional.of(FormProblem.about(problem(reason), excerpt));
        };
    }

    private static StudentFormula.Read reading(Expression part, String text) {
        return StudentFormula.read(
                TypedText.stripped(text),
                part.variables().stream().map(Sampled::name).collect(Collectors.toSet()));
    }

    private static ResponseProblem problem(StudentFormula.Reason reason) {
        return switch (reason) {
            case EMPTY, TOO_LONG, UNREADABLE -> ResponseProblem.NOT_AN_EXPRESSION;
            case UNKNOWN_NAME -> ResponseProblem.UNKNOWN_NAME;
            case MISSING_BRACKETS -> ResponseProblem.NO_BRACKETS;
            case AMBIGUOUS_PRODUCT -> ResponseProblem.TWO_MEANINGS;
            case AMBIGUOUS_NUMBER -> ResponseProblem.AMBIGUOUS_COMMA;
        };
    }
}
