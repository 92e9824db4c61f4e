package de.tum.klausur.session.roster;

import java.util.List;

/**
 * One row of cells.
 *
 * @param line the line it begins in, from 1
 */
record Row(int line, List<Cell> cells) {}
