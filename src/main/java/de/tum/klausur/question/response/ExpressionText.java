package de.tum.klausur.question.response;

import de.tum.klausur.question.formula.Formula;
import de.tum.klausur.question.formula.StudentFormula;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.Sampled;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An expression as students type it, in the variables that its part names. */
public final class ExpressionText {

    private static final Pattern GROUPED =
            Pattern.compile("(?<![0-9A-Za-z_.,])[1-9][0-9]{0,2}\\.[0-9]{3}(?![0-9.,eE])");

    private ExpressionText() {}

    /** The expression; empty where {@code text} is none or can be understood in two ways. */
    public static Optional<Formula> read(Expression part, String text) {
        return reading(part, text).formula();
    }

    /** The expression where each point that can part thousands does; empty where none can, or where that is no expression. */
    public static Optional<Formula> readGrouped(Expression part, String text) {
        Matcher grouped = GROUPED.matcher(TypedText.stripped(text));
        return grouped.find()
                ? read(part, grouped.replaceAll(number -> number.group().replace(".", "")))
                : Optional.empty();
    }

    static Optional<FormProblem> problem(Expression part, String text) {
        return switch (reading(part, text)) {
            case StudentFormula.Good good -> doubt(text);
            case StudentFormula.Problem(var reason, String excerpt) ->
                Optional.of(FormProblem.between(problem(reason), excerpt, readings(reason, excerpt)));
        };
    }

    private static Optional<FormProblem> doubt(String text) {
        Matcher grouped = GROUPED.matcher(text);
        return grouped.find() ? ResponseCheck.ofNumber(grouped.group()) : Optional.empty();
    }

    private static List<String> readings(StudentFormula.Reason reason, String excerpt) {
        return switch (reason) {
            case AMBIGUOUS_NUMBER ->
                ResponseCheck.ofNumber(excerpt).map(FormProblem::readings).orElse(List.of());
            case AMBIGUOUS_E -> {
                int at = excerpt.indexOf('e');
                String power = excerpt.substring(at + 1);
                yield List.of(
                        excerpt.substring(0, at) + "*10^(" + power + ")",
                        excerpt.substring(0, at) + "*e " + power.charAt(0) + " " + power.substring(1));
            }
            case EMPTY, TOO_LONG, UNREADABLE, UNKNOWN_NAME, MISSING_BRACKETS, AMBIGUOUS_PRODUCT, AMBIGUOUS_COMMA ->
                List.of();
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
            case AMBIGUOUS_NUMBER -> ResponseProblem.UNDECIDED_NUMBER;
            case AMBIGUOUS_COMMA -> ResponseProblem.AMBIGUOUS_COMMA;
            case AMBIGUOUS_E -> ResponseProblem.AMBIGUOUS_E;
        };
    }
}
