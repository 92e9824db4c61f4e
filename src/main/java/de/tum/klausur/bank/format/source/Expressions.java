package de.tum.klausur.bank.format.source;

import de.tum.klausur.question.formula.Formula;
import de.tum.klausur.question.formula.FormulaFault;
import de.tum.klausur.question.formula.Value;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Expressions as a header writes them. */
public final class Expressions {

    static final Pattern NAME = Pattern.compile("[A-Za-zα-ωΑ-Ω_][A-Za-zα-ωΑ-Ω0-9_']*");

    private Expressions() {}

    /** All names in a text, functions included. */
    public static Stream<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group);
    }

    /** The value of a text that needs no formula: a number with a point, {@code true} or {@code false}. */
    public static Optional<Value> literal(String text) {
        return switch (text) {
            case "true" -> Optional.of(new Value.Truth(true));
            case "false" -> Optional.of(new Value.Truth(false));
            default -> Scalars.decimal(text).map(Expressions::number);
        };
    }

    /**
     * The value of an expression that names no parameter.
     *
     * @throws FormulaFault where it has none
     */
    static Value constant(String text) {
        return literal(text).orElseGet(() -> formula(text).value(Map.of()));
    }

    /**
     * The expression that a text is.
     *
     * @throws FormulaFault where it is none
     */
    public static Formula formula(String text) {
        return switch (Formula.parse(text)) {
            case Formula.Good(Formula read) -> read;
            case Formula.Problem(String message, String hint) ->
                throw new FormulaFault(
                        "“" + YamlValue.shortened(text) + "”: " + message + (hint.isEmpty() ? "" : "; " + hint));
        };
    }

    /** The same number with no digits left out before the decimal point: 70, not 7E+1. */
    public static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static Value number(BigDecimal number) {
        return new Value.Num(number);
    }
}
