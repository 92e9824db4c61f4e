package de.tum.klausur.bank.format.source;

/**
 * Where something stands in a file.
 *
 * @param line from 1
 * @param column from 1, in code points
 */
public record Place(int line, int column) {

    /** The first character of a file. */
    public static final Place START = new Place(1, 1);
}
