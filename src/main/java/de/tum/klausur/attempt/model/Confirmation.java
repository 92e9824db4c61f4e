package de.tum.klausur.attempt.model;

/** What a student says to the permitted aids and the rules of an exam before the start. */
public enum Confirmation {
    /** To know them and to keep to them. */
    GIVEN,
    /** Not to. */
    WITHHELD,
    /** Nothing, as programs do that are older than the question. */
    UNSAID;

    /** What was answered where it was asked. */
    public static Confirmation said(boolean confirmed) {
        return confirmed ? GIVEN : WITHHELD;
    }

    /**
     * Whether the student may start.
     *
     * @param hasOwnRules whether the exam has rules of its own, which nobody starts without
     */
    public boolean suffices(boolean hasOwnRules) {
        return switch (this) {
            case GIVEN -> true;
            case WITHHELD -> false;
            case UNSAID -> !hasOwnRules;
        };
    }
}
