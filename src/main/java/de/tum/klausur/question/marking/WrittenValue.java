package de.tum.klausur.question.marking;

import de.tum.klausur.question.formula.Value;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShapeAxis;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.response.NumberText;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.ShapeText;
import de.tum.klausur.question.response.UnitText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a student wrote, as a value to go on with. */
public final class WrittenValue {

    private WrittenValue() {}

    /** The value of a response; empty where it is blank, can't be read, or is nothing to compute with. */
    static Optional<Value> of(Part part, Response response) {
        return switch (part) {
            case Numeric numeric
            when response instanceof Response.Typed(String text) ->
                NumberText.read(UnitText.without(numeric.unit(), text)).map(Value.Num::new);
            case TensorShape ignored
            when response instanceof Response.Typed(String text) ->
                ShapeText.read(text).flatMap(WrittenValue::sizes);
            case Matrix matrix when response instanceof Response.Filled filled -> entries(matrix, filled);
            default -> Optional.empty();
        };
    }

    /** As it stands in a trace. */
    public static String shown(Value value) {
        return switch (value) {
            case Value.Num(BigDecimal number) -> ShownNumber.of(number);
            case Value.Tensor(List<Value> entries) ->
                entries.stream().map(WrittenValue::shown).collect(Collectors.joining(", ", "(", ")"));
            case Value.Words(String text) -> text;
            case Value.Truth(boolean holds) -> Boolean.toString(holds);
        };
    }

    /** Empty where an axis has a name and no size. */
    private static Optional<Value> sizes(List<ShapeAxis> axes) {
        List<Value> sizes = axes.stream()
                .flatMap(axis -> axis instanceof ShapeAxis.Size(int size) ? Stream.of(size) : Stream.of())
                .map(Value::number)
                .map(Value.class::cast)
                .toList();
        return sizes.size() == axes.size() ? Optional.of(new Value.Tensor(sizes)) : Optional.empty();
    }

    private static Optional<Value> entries(Matrix matrix, Response.Filled filled) {
        List<Value> rows = new ArrayList<>();
        for (int row = 1; row <= matrix.rows().size(); row++) {
            int place = row;
            List<Value> entries = IntStream.rangeClosed(1, matrix.width())
                    .mapToObj(column -> NumberText.read(filled.field(Matrix.field(place, column))))
                    .flatMap(Optional::stream)
                    .map(number -> (Value) new Value.Num(number))
                    .toList();
            if (entries.size() < matrix.width()) {
                return Optional.empty();
            }
            rows.add(new Value.Tensor(entries));
        }
        return Optional.of(matrix.vector() ? rows.getFirst() : new Value.Tensor(rows));
    }
}
