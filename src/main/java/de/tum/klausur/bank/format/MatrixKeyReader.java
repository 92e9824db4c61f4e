package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Expressions;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.formula.Value;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartHead;
import de.tum.klausur.question.part.ShareRule;
import de.tum.klausur.question.part.Tolerance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code key: [[1, 0], [-1, 2]]}, {@code key: [0.5, 0.25]} for a vector, or {@code key: A}, a tensor by its name. */
final class MatrixKeyReader {

    private static final int MOST = 20;
    private static final String EXAMPLE = "[[1, 0], [-1, 2]]";

    private MatrixKeyReader() {}

    static Optional<Function<PartHead, Part>> read(YamlMap part) {
        Optional<YamlValue> written = part.need("key", EXAMPLE);
        Optional<Value> value = written.flatMap(key -> key.isMany() ? entries(key) : key.value());
        Optional<Tolerance> tolerance = Tolerances.read(part);
        Optional<ShareRule> rule = Rules.share(part);
        Optional<Function<PartHead, Part>> key =
                value.flatMap(tensor -> tolerance.flatMap(near -> rule.flatMap(how -> matrix(tensor, near, how))));
        if (value.isPresent() && key.isEmpty() && tolerance.isPresent() && rule.isPresent()) {
            written.orElseThrow()
                    .refuse(
                            "this is no matrix of numbers with 1 to " + MOST + " rows and columns",
                            "write all rows with the same length, such as " + EXAMPLE);
        }
        return key;
    }

    private static Optional<Value> entries(YamlValue list) {
        List<YamlValue> items = list.list().orElse(List.of());
        List<Value> values = items.stream()
                .flatMap(item -> (item.isMany()
                                ? entries(item)
                                : item.number().map(Value.Num::new).map(Value.class::cast))
                        .stream())
                .toList();
        return values.size() == items.size() && !items.isEmpty()
                ? Optional.of(new Value.Tensor(values))
                : Optional.empty();
    }

    private static Optional<Function<PartHead, Part>> matrix(Value value, Tolerance tolerance, ShareRule rule) {
        if (!(value instanceof Value.Tensor tensor) || tensor.entries().isEmpty()) {
            return Optional.empty();
        }
        boolean vector = tensor.entries().getFirst() instanceof Value.Num;
        List<Value> rows = vector ? List.of(tensor) : tensor.entries();
        List<List<BigDecimal>> numbers = rows.stream().map(MatrixKeyReader::row).toList();
        int width = numbers.getFirst().size();
        boolean sound = width > 0
                && width <= MOST
                && numbers.size() <= MOST
                && numbers.stream().allMatch(row -> row.size() == width);
        return sound ? Optional.of(head -> new Matrix(head, numbers, vector, tolerance, rule)) : Optional.empty();
    }

    /** Its numbers; empty where it holds anything else. */
    private static List<BigDecimal> row(Value row) {
        if (!(row instanceof Value.Tensor tensor) || !tensor.entries().stream().allMatch(Value.Num.class::isInstance)) {
            return List.of();
        }
        return tensor.entries().stream()
                .map(entry -> Expressions.plain(((Value.Num) entry).number()))
                .toList();
    }
}
