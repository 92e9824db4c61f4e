package de.tum.klausur.question.response;

/** What is wrong with the form of a response; it says nothing about right or wrong. */
public enum ResponseProblem {
    /** Ticks where text is asked for, text where ticks are, or characters that no text can hold. Refused. */
    WRONG_KIND(true),
    /** A ticked option that the part doesn't have. Refused. */
    UNKNOWN_OPTION(true),
    /** More than one tick in a single choice. Refused. */
    TOO_MANY_OPTIONS(true),
    /** More characters than {@link Reading#longest} allows. Refused. */
    TOO_LONG(true),
    /** Can't be read as one number; a thousands separator is one cause. Saved, with a hint. */
    NOT_A_NUMBER(false),
    /** Can't be read as a shape. Saved, with a hint. */
    NOT_A_SHAPE(false),
    /** A shape with a number of sizes that is never accepted here. Saved, with a hint. */
    WRONG_RANK(false);

    private final boolean refused;

    ResponseProblem(boolean refused) {
        this.refused = refused;
    }

    /** Whether the response is refused; otherwise it is saved, and a person marks it. */
    public boolean refused() {
        return refused;
    }
}
