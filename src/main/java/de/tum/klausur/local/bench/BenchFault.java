package de.tum.klausur.local.bench;

/** Why nothing can be measured, in words for the person at the keyboard. */
final class BenchFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    BenchFault(String message) {
        super(message);
    }

    BenchFault(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
