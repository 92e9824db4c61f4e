package de.tum.klausur.session.roster;

/**
 * Where a cell lies in the file, quotes included.
 *
 * @param start offset of its first byte
 * @param end offset behind its last byte
 * @param quoted whether it stands in quotes
 */
record Cell(int start, int end, boolean quoted) {}
