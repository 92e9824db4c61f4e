package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.response.NumberText;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.TypedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Matrices, entry by entry; an empty entry is wrong. */
final class MatrixMarking {

    private record Entry(int row, int column, BigDecimal key, String typed) {}

    private MatrixMarking() {}

    static Outcome mark(Matrix part, Response.Filled response) {
        List<Entry> entries = entries(part, response);
        if (entries.stream().anyMatch(entry -> isRightOtherwise(part, entry))) {
            return FieldMarking.UNREADABLE;
        }
        List<TraceLine> wrong = new ArrayList<>();
        entries.forEach(entry -> lineOf(part, entry).ifPresent(wrong::add));
        return Shares.of(part, part.rule(), new Shares.Count(entries.size() - wrong.size(), entries.size()), wrong);
    }

    private static List<Entry> entries(Matrix part, Response.Filled response) {
        return IntStream.range(0, part.rows().size())
                .boxed()
                .flatMap(row -> IntStream.range(0, part.width())
                        .mapToObj(column -> new Entry(
                                row + 1,
                                column + 1,
                                part.rows().get(row).get(column),
                                response.field(Matrix.field(row + 1, column + 1)))))
                .toList();
    }

    /** A line for what is wrong only: a large matrix has many entries, and the sum counts those that are right. */
    private static Optional<TraceLine> lineOf(Matrix part, Entry entry) {
        String key = ShownNumber.of(entry.key());
        Optional<BigDecimal> given = NumberText.read(entry.typed());
        if (given.isEmpty()) {
            return Optional.of(TraceLine.note(new TraceReason.EntryMissing(entry.row(), entry.column(), key)));
        }
        return given.filter(number -> !part.tolerance().accepts(entry.key(), number))
                .map(off -> TraceLine.note(
                        new TraceReason.EntryOff(entry.row(), entry.column(), ShownNumber.of(off), key)));
    }

    /** 1.792 for a key of 1792, as with a single number. */
    private static boolean isRightOtherwise(Matrix part, Entry entry) {
        return lineOf(part, entry).isPresent()
                && NumberText.typed(entry.typed())
                        .flatMap(TypedNumber::otherwise)
                        .filter(other -> part.tolerance().accepts(entry.key(), other))
                        .isPresent();
    }
}
