package de.tum.klausur.bank.format;

/**
 * Something in a file that its author has to put right.
 *
 * @param path the file, as the caller named it
 * @param line from 1
 * @param column from 1, in characters (code points)
 * @param message what is wrong
 * @param hint what to do; empty where the message says it all
 */
public record FileProblem(String path, int line, int column, String message, String hint) {

    @Override
    public String toString() {
        return path + ":" + line + ":" + column + ": " + message + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
