package de.tum.klausur.question.response;

/** What is wrong with the form of a response; it says nothing about right or wrong. */
public enum ResponseProblem {
    /** Ticks where text is asked for, text where ticks are, or characters that no text can hold. */
    WRONG_KIND(Consequence.REFUSED),
    /** A field that the part doesn't have. */
    UNKNOWN_FIELD(Consequence.REFUSED),
    /** An option, a verdict or a right side that the part doesn't have. */
    UNKNOWN_OPTION(Consequence.REFUSED),
    /** More than one tick in a single choice. */
    TOO_MANY_OPTIONS(Consequence.REFUSED),
    /** More characters than {@link ResponseCheck#longest} allows. */
    TOO_LONG(Consequence.REFUSED),
    /** Can't be read as a number. */
    NOT_A_NUMBER(Consequence.FOR_A_MARKER),
    /** A number such as {@code 1,400}, whose comma may part decimals or thousands. */
    UNDECIDED_NUMBER(Consequence.FOR_A_MARKER),
    /** A number such as {@code 1.400}: read as 1.4, but somebody may mean 1400. */
    DOUBTFUL_NUMBER(Consequence.READ_IN_DOUBT),
    /** Can't be read as a shape. */
    NOT_A_SHAPE(Consequence.FOR_A_MARKER),
    /** A shape such as {@code 14,400}: read as two sizes, but somebody may mean one of 14400. */
    DOUBTFUL_SHAPE(Consequence.READ_IN_DOUBT),
    /** Can't be read as an expression. */
    NOT_AN_EXPRESSION(Consequence.FOR_A_MARKER),
    /** An expression with a name that the part doesn't know. */
    UNKNOWN_NAME(Consequence.FOR_A_MARKER),
    /** An expression with a function that has no brackets behind it. */
    NO_BRACKETS(Consequence.FOR_A_MARKER),
    /** An expression such as {@code 1/2x}, which two readers understand in two ways. */
    TWO_MEANINGS(Consequence.FOR_A_MARKER),
    /** An expression with a comma that may part decimals or what a function takes. */
    AMBIGUOUS_COMMA(Consequence.FOR_A_MARKER),
    /** An expression such as {@code 2e-3 + x}: a power of ten, or Euler's number less 3? */
    AMBIGUOUS_E(Consequence.FOR_A_MARKER),
    /** Not a place from 1 to the number of items. */
    NOT_A_PLACE(Consequence.FOR_A_MARKER),
    /** Two items at one place. */
    PLACE_TWICE(Consequence.UNFINISHED),
    /** A point of which only one coordinate is given. */
    HALF_A_POINT(Consequence.UNFINISHED),
    /** A reason without saying true or false. */
    NO_VERDICT(Consequence.UNFINISHED);

    private enum Consequence {
        REFUSED,
        FOR_A_MARKER,
        READ_IN_DOUBT,
        UNFINISHED
    }

    private final Consequence consequence;

    ResponseProblem(Consequence consequence) {
        this.consequence = consequence;
    }

    /** Whether the response is refused; otherwise it is saved, with a hint. */
    public boolean refused() {
        return consequence == Consequence.REFUSED;
    }

    /** Whether the key can't decide, so that a person does. */
    public boolean unreadable() {
        return consequence == Consequence.REFUSED || consequence == Consequence.FOR_A_MARKER;
    }
}
