package de.tum.klausur.local.server;

/** Why Klausur can't start, told to the person at the keyboard: what is wrong and what to do, without a stack trace. */
public final class StartProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message full sentences: what is wrong, and the way out */
    public StartProblem(String message) {
        super(message);
    }

    public StartProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
