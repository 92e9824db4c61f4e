package de.tum.klausur.question.part;

import java.util.List;

/**
 * An expression in named variables, right where it has the key's value at sampled points.
 *
 * @param accepted the key first; never empty
 * @param variables the names that a student may write
 */
public record Expression(PartHead head, List<AcceptedFormula> accepted, List<Sampled> variables) implements Part.Typed {

    /** The longest response that is taken, in characters. */
    public static final int LONGEST = 300;

    public Expression {
        accepted = List.copyOf(accepted);
        variables = List.copyOf(variables);
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("an expression needs a key");
        }
    }
}
