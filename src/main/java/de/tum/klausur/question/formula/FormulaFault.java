package de.tum.klausur.question.formula;

/**
 * An expression has no value: it divides by zero, counts with words, uses a name without value, grows too large or takes
 * too long. The message is one English sentence without a full stop, for authors.
 */
public final class FormulaFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Without a stack trace: faults are answers, thrown in loops that draw again, and the message says it all. */
    public FormulaFault(String message) {
        super(message, null, false, false);
    }

    /** The message; empty where somebody threw without one. */
    public String reason() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
