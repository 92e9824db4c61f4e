package de.tum.klausur.question.marking;

import de.tum.klausur.question.formula.Value;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a person read in an answer that its key could not read: the value from which later parts follow on.
 *
 * @param text as a student would type it; a matrix row by row, its rows parted by line ends or semicolons and its entries
 *     by blanks, brackets don't matter; empty where no value can be read
 */
public record ValueAsRead(String text) {

    /** A person looked, and there is no value. */
    public static final ValueAsRead NONE = new ValueAsRead("");

    private static final Pattern ROW = Pattern.compile("\\R|;|\\]\\s*,?\\s*\\[");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]()]");
    /** A comma with a blank behind it parts entries; {@code 0,5} is one. */
    private static final Pattern ENTRY = Pattern.compile(",?\\s+");

    /** As long as the longest shape or a matrix of 100 entries. */
    public static final int LONGEST = 2_000;

    public ValueAsRead {
        text = text.strip();
    }

    public boolean isNone() {
        return text.isEmpty();
    }

    /** Whether the part is of a kind that has a value, and this is one. */
    public boolean isReadable(Part part) {
        return value(part).isPresent();
    }

    Optional<Value> value(Part part) {
        return response(part).flatMap(response -> WrittenValue.of(part, response));
    }

    /** As if the student had given it; empty where the part's kind has no value. */
    Optional<Response> response(Part part) {
        if (isNone()) {
            return Optional.empty();
        }
        return switch (part) {
            case Numeric ignored -> Optional.of(new Response.Typed(text));
            case TensorShape ignored -> Optional.of(new Response.Typed(text));
            case Matrix matrix -> entries(matrix);
            default -> Optional.empty();
        };
    }

    private Optional<Response> entries(Matrix matrix) {
        Map<String, String> fields = new TreeMap<>();
        List<String> rows = Arrays.stream(ROW.split(text))
                .map(row -> BRACKETS.matcher(row).replaceAll(" ").strip())
                .filter(row -> !row.isEmpty())
                .toList();
        for (int row = 0; row < rows.size(); row++) {
            String[] entries = ENTRY.split(rows.get(row));
            for (int column = 0; column < entries.length; column++) {
                fields.put(Matrix.field(row + 1, column + 1), entries[column]);
            }
        }
        return matrix.fields().containsAll(fields.keySet())
                ? Optional.of(Response.Filled.of(fields))
                : Optional.empty();
    }
}
