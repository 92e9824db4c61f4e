package de.tum.klausur.bank.format.source;

/** Takes the problems of one file as they are found. */
@FunctionalInterface
public interface ProblemLog {

    /** For who reads a file once more, after its problems were told. */
    ProblemLog NOWHERE = (place, message, hint) -> {};

    /**
     * Adds a problem.
     *
     * @param message what is wrong
     * @param hint what to do; empty where the message says it all
     */
    void add(Place place, String message, String hint);
}
