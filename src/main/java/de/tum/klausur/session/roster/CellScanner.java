package de.tum.klausur.session.roster;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the cells of a semicolon separated file by their place. It reads bytes: separator, quote and line end are ASCII,
 * which neither Windows-1252 nor UTF-8 uses for anything else, so nothing has to be decoded to be found. One pass.
 */
final class CellScanner {

    private static final byte SEPARATOR = ';';
    private static final byte QUOTE = '"';
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_CELLS = 20 * MOST_ROWS;

    private final byte[] bytes;
    private final List<RosterProblem> problems = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;
    private int cells;

    /** Reads from {@code start} on: behind a byte order mark. */
    CellScanner(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    List<RosterProblem> problems() {
        return problems;
    }

    /** All rows but empty ones, as far as a roster of a whole university goes. */
    List<Row> rows() {
        while (at < bytes.length && rows.size() < MOST_ROWS && cells < MOST_CELLS) {
            if (!isLineEnd(bytes[at])) {
                rows.add(row());
            }
            skipLineEnd();
        }
        return rows;
    }

    /** Whether there is more than a roster of a whole university has. */
    boolean stoppedEarly() {
        return at < bytes.length;
    }

    private Row row() {
        int first = line;
        List<Cell> found = new ArrayList<>();
        found.add(cell());
        while (at < bytes.length && bytes[at] == SEPARATOR && cells < MOST_CELLS) {
            at++;
            found.add(cell());
        }
        return new Row(first, found);
    }

    private Cell cell() {
        boolean quoted = at < bytes.length && bytes[at] == QUOTE;
        int start = at;
        if (quoted) {
            skipQuoted();
        }
        int closed = at;
        while (at < bytes.length && bytes[at] != SEPARATOR && !isLineEnd(bytes[at])) {
            at++;
        }
        if (quoted && at > closed) {
            problem(RosterFault.TEXT_AFTER_QUOTE, line);
        }
        cells++;
        return new Cell(start, at, quoted);
    }

    private void skipQuoted() {
        int opened = line;
        for (at++; at < bytes.length; at++) {
            boolean quote = bytes[at] == QUOTE;
            if (quote && (at + 1 == bytes.length || bytes[at + 1] != QUOTE)) {
                at++;
                return;
            }
            if (quote) {
                at++; // the second of a doubled quote
            } else if (endsLine(at)) {
                line++;
            }
        }
        problem(RosterFault.UNCLOSED_QUOTE, opened);
    }

    private void skipLineEnd() {
        if (at == bytes.length) {
            return;
        }
        at += bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n' ? 2 : 1;
        line++;
    }

    /** Whether a line ends with this byte; of CR and LF together only the LF does. */
    private boolean endsLine(int place) {
        boolean alone = place + 1 == bytes.length || bytes[place + 1] != '\n';
        return bytes[place] == '\n' || (bytes[place] == '\r' && alone);
    }

    private static boolean isLineEnd(byte value) {
        return value == '\n' || value == '\r';
    }

    private void problem(RosterFault fault, int where) {
        problems.add(new RosterProblem(fault, where, "", List.of()));
    }
}
