package de.tum.klausur.marking.shown;

import de.tum.klausur.question.marking.ShortNumber;
import de.tum.klausur.question.part.Axes;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Item;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.Point;
import de.tum.klausur.question.part.Region;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TrueFalse;
import de.tum.klausur.question.part.Upload;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Keys of fields in words. */
final class FieldKeys {

    private static final String BETWEEN = " · ";

    private final KeyMessages texts;
    private final Reader reader;

    FieldKeys(KeyMessages texts, Reader reader) {
        this.texts = texts;
        this.reader = reader;
    }

    String of(Part.Filled part) {
        return switch (part) {
            case TrueFalse statement -> texts.verdict(statement.key() ? texts.verdictTrue() : texts.verdictFalse());
            case Matrix matrix -> new KeyTexts(texts, reader).tolerated(entries(matrix), matrix.tolerance());
            case Matching matching -> pairs(matching);
            case Ordering ordering -> order(ordering);
            case Cloze cloze ->
                cloze.gaps().stream()
                        .map(gap -> texts.gap(gap.name(), gap(gap.key())))
                        .collect(Collectors.joining(BETWEEN));
            case Hotspot hotspot ->
                hotspot.regions().stream()
                        .map(region ->
                                hotspot.axes().map(axes -> region(region, axes)).orElseGet(() -> region(region)))
                        .collect(Collectors.joining(BETWEEN));
            case Upload ignored -> "";
        };
    }

    /** Entries are parted by semicolons, since a comma may be a decimal mark. */
    private String entries(Matrix matrix) {
        return matrix.rows().stream()
                .map(row -> row.stream()
                        .map(entry -> reader.number(ShortNumber.of(entry, matrix.tolerance())))
                        .collect(Collectors.joining("; ", "(", ")")))
                .collect(Collectors.joining(", "));
    }

    private String pairs(Matching matching) {
        return matching.left().stream()
                .map(left -> text(left) + " → "
                        + text(matching.right(), matching.key().getOrDefault(left.id(), 0)))
                .collect(Collectors.joining(BETWEEN));
    }

    private String order(Ordering ordering) {
        return ordering.key().stream()
                .map(item -> "%d. %s".formatted(ordering.key().indexOf(item) + 1, text(ordering.items(), item)))
                .collect(Collectors.joining(BETWEEN));
    }

    private String gap(Part key) {
        return switch (key) {
            case SingleChoice choice ->
                choice.options().stream()
                        .filter(Option::right)
                        .map(option -> ShownText.authored(option.text(), reader.language()))
                        .collect(Collectors.joining());
            case Part other -> new KeyTexts(texts, reader).of(other);
        };
    }

    private String region(Region region) {
        return switch (region) {
            case Region.Circle(Point centre, BigDecimal radius) ->
                texts.circle(number(centre.x()), number(centre.y()), number(radius));
            case Region.Box(Point corner, BigDecimal width, BigDecimal height) ->
                texts.box(
                        number(corner.x()),
                        number(corner.y()),
                        number(corner.x().add(width)),
                        number(corner.y().add(height)));
        };
    }

    /** In the numbers of the figure's axes: where its middle lies, and from where to where it reaches. */
    private String region(Region region, Axes axes) {
        Region.Box bounds = region.bounds();
        Point corner = bounds.corner();
        Point first = axes.valuesAt(corner);
        Point last = axes.valuesAt(
                new Point(corner.x().add(bounds.width()), corner.y().add(bounds.height())));
        String reach = texts.alongAxes(
                axes.x().name().in(reader.language()),
                range(first.x(), last.x()),
                axes.y().name().in(reader.language()),
                range(first.y(), last.y()));
        return switch (region) {
            case Region.Box ignored -> reach;
            case Region.Circle(Point centre, BigDecimal radius) -> {
                Point middle = axes.valuesAt(centre);
                yield texts.aroundPoint(number(middle.x()), number(middle.y()), reach);
            }
        };
    }

    private String range(BigDecimal one, BigDecimal other) {
        return texts.range(number(one.min(other)), number(one.max(other)));
    }

    private String text(List<Item> items, int id) {
        return items.stream()
                .filter(item -> item.id() == id)
                .map(this::text)
                .findFirst()
                .orElse(Integer.toString(id));
    }

    private String text(Item item) {
        return ShownText.authored(item.text(), reader.language());
    }

    private String number(BigDecimal number) {
        return reader.number(ShortNumber.of(number));
    }
}
