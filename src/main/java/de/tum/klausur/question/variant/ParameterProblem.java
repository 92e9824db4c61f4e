package de.tum.klausur.question.variant;

/** What is wrong with parameters: where, one English sentence without a full stop, and what to write instead. */
public record ParameterProblem(Where where, String message, String hint) {

    /** A parameter or a constraint. */
    public sealed interface Where {}

    /** The parameter of this name. */
    public record AtParameter(String name) implements Where {}

    /** The constraint with this index, from 0. */
    public record AtConstraint(int index) implements Where {}

    static ParameterProblem at(String name, String message, String hint) {
        return new ParameterProblem(new AtParameter(name), message, hint);
    }

    static ParameterProblem at(int index, String message, String hint) {
        return new ParameterProblem(new AtConstraint(index), message, hint);
    }
}
