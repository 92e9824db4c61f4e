package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Scalars;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.part.AcceptedShape;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartHead;
import de.tum.klausur.question.part.ShapeAxis;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.response.ShapeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads {@code key: [B, 64, any, 32], partial: [{shape: [any, any, 32, 32], credits: 1}], permutations: [[0, 2, 3, 1]]}.
 */
final class ShapeKeyReader {

    private static final String ANY = "any";
    private static final int HIGHEST_RANK = 8;
    private static final int LARGEST_SIZE = 1_000_000_000;
    private static final int MOST_PARTIAL = 10;

    private ShapeKeyReader() {}

    static Optional<Function<PartHead, Part>> read(YamlMap part, Optional<Credits> worth) {
        Optional<AcceptedShape> key = part.need("key", "[any, 64, 32, 32]")
                .flatMap(ShapeKeyReader::axes)
                .map(axes -> new AcceptedShape(axes, worth.orElse(Credits.ZERO)));
        List<AcceptedShape> accepted = new ArrayList<>();
        key.ifPresent(accepted::add);
        key.ifPresent(whole -> part.find("permutations").ifPresent(value -> permutations(value, whole, accepted)));
        part.find("partial").ifPresent(value -> {
            List<YamlValue> items = value.list().orElse(List.of());
            if (items.size() > MOST_PARTIAL) {
                value.refuse("more than " + MOST_PARTIAL + " further shapes", "");
            }
            items.forEach(item -> partial(item, worth, accepted).ifPresent(accepted::add));
        });
        return key.map(whole -> head -> new TensorShape(head, accepted));
    }

    private static void permutations(YamlValue value, AcceptedShape key, List<AcceptedShape> accepted) {
        for (YamlValue order : value.list().orElse(List.of())) {
            List<Integer> places = order.list().orElse(List.of()).stream()
                    .flatMap(axis -> axis.whole(0, HIGHEST_RANK - 1).stream())
                    .toList();
            boolean permutation = places.size() == key.axes().size()
                    && places.stream().distinct().count() == places.size()
                    && places.stream().allMatch(place -> place < key.axes().size());
            if (!permutation) {
                order.refuse("this is no order of the key's axes", "name each axis once, from 0, such as [0, 2, 3, 1]");
            } else {
                List<ShapeAxis> axes = places.stream().map(key.axes()::get).toList();
                if (accepted.stream().noneMatch(shape -> shape.axes().equals(axes))) {
                    accepted.add(new AcceptedShape(axes, key.credits()));
                }
            }
        }
    }

    private static Optional<AcceptedShape> partial(
            YamlValue item, Optional<Credits> worth, List<AcceptedShape> before) {
        return item.map().flatMap(map -> {
            map.allow(List.of("shape", "credits"));
            Optional<List<ShapeAxis>> axes =
                    map.need("shape", "[any, any, 32, 32]").flatMap(ShapeKeyReader::axes);
            Optional<YamlValue> credits = map.need("credits", "1");
            Optional<Credits> earned = credits.flatMap(Scalars::credits);
            Optional<Credits> exceeded = worth.filter(
                    most -> earned.filter(e -> e.compareTo(most) > 0).isPresent());
            exceeded.ifPresent(most -> credits.orElseThrow()
                    .refuse("a further shape earns more than the part's " + most + " credits", ""));
            if (axes.filter(a -> before.stream().anyMatch(shape -> shape.axes().equals(a)))
                    .isPresent()) {
                item.refuse("this shape is accepted already", "take it away");
            }
            return axes.flatMap(a -> earned.map(e -> new AcceptedShape(a, e)));
        });
    }

    private static Optional<List<ShapeAxis>> axes(YamlValue value) {
        return value.list().flatMap(items -> {
            List<ShapeAxis> axes =
                    items.stream().flatMap(item -> axis(item).stream()).toList();
            if (items.isEmpty() || items.size() > HIGHEST_RANK) {
                value.refuse("a shape has 1 to " + HIGHEST_RANK + " sizes", "such as [any, 64, 32, 32]");
                return Optional.empty();
            }
            if (axes.stream().allMatch(axis -> axis instanceof ShapeAxis.Any) && !axes.isEmpty()) {
                value.refuse("every shape of this rank would be right", "give at least one axis a size or a name");
            }
            return axes.size() == items.size() ? Optional.of(axes) : Optional.empty();
        });
    }

    /** A letter names an axis unless it names a parameter. */
    private static Optional<ShapeAxis> axis(YamlValue item) {
        Optional<String> written = item.written();
        if (written.filter(ANY::equals).isPresent()) {
            return Optional.of(new ShapeAxis.Any());
        }
        Optional<ShapeAxis.Named> name = written.filter(text -> !item.isName()).flatMap(ShapeText::name);
        return name.isPresent()
                ? name.map(ShapeAxis.class::cast)
                : item.whole(1, LARGEST_SIZE).map(ShapeAxis.Size::new);
    }
}
