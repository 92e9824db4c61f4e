package de.tum.klausur.question.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A matrix of numbers, each in a field of its own; a vector is one row.
 *
 * @param rows the key: at least one row, all of the same length of at least 1
 * @param vector whether it is a vector
 * @param tolerance how far each entry may be off
 * @throws IllegalArgumentException where the rows are no matrix
 */
public record Matrix(PartHead head, List<List<BigDecimal>> rows, boolean vector, Tolerance tolerance, ShareRule rule)
        implements Part.Filled {

    public Matrix {
        rows = rows.stream().map(List::copyOf).toList();
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        if (width == 0 || rows.stream().anyMatch(row -> row.size() != width) || (vector && rows.size() != 1)) {
            throw new IllegalArgumentException("no matrix: " + rows);
        }
    }

    public int width() {
        return rows.getFirst().size();
    }

    /** The field of an entry, e.g. {@code 1.2} for the first row's second; both count from 1. */
    public static String field(int row, int column) {
        return row + "." + column;
    }

    @Override
    public List<String> fields() {
        return IntStream.rangeClosed(1, rows.size())
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(1, width()).mapToObj(column -> field(row, column)))
                .toList();
    }
}
