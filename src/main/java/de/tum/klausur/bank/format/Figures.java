package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.ProblemLog;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.part.Axes;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartHead;
import de.tum.klausur.question.part.Picture;
import de.tum.klausur.question.part.Point;
import de.tum.klausur.question.part.Region;
import de.tum.klausur.question.part.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what lies on a figure: {@code figure: {file: g.svg, alt: …, de: …}}, points, regions. */
final class Figures {

    private static final String FIGURE = "{file: l6-curves.svg, alt: what it shows}";
    private static final String REGIONS = "[{circle: [210, 96, 18]}]";

    private Figures() {}

    static Optional<Picture> picture(YamlMap part) {
        return part.need("figure", FIGURE).flatMap(YamlValue::map).flatMap(map -> {
            map.allow(List.of("file", "alt", "de"));
            Optional<String> file = map.need("file", "l6-curves.svg").flatMap(YamlValue::text);
            Optional<String> alt = map.need("alt", "what it shows").flatMap(YamlValue::text);
            Optional<String> de = map.find("de").flatMap(YamlValue::germanText);
            return file.flatMap(name -> alt.map(text -> new Picture(name, new Wording(text, de))));
        });
    }

    /** The file of the part's figure, with its value, so that a missing one is told where it is named. */
    static Optional<YamlValue> file(YamlMap part) {
        return part.find("figure")
                .filter(YamlValue::isMap)
                .flatMap(YamlValue::map)
                .flatMap(map -> map.find("file"));
    }

    static Optional<Point> point(YamlMap map, String key) {
        return map.need(key, "[112, 70]").flatMap(value -> numbers(value, 2)).map(n -> new Point(n.get(0), n.get(1)));
    }

    static Optional<Function<PartHead, Part>> hotspot(YamlMap part, ProblemLog log) {
        List<Region> regions = new ArrayList<>();
        Optional<YamlValue> key = part.need("key", REGIONS);
        List<YamlValue> items = key.flatMap(YamlValue::list).orElse(List.of());
        items.forEach(item -> item.map().flatMap(map -> region(map, log)).ifPresent(regions::add));
        if (items.isEmpty()) {
            key.ifPresent(value -> value.refuse("no region is named", "such as " + REGIONS));
        }
        Optional<Axes> axes = AxesReader.read(part);
        return picture(part)
                .filter(figure -> !regions.isEmpty())
                .map(figure -> head -> new Hotspot(head, figure, axes, regions));
    }

    private static Optional<Region> region(YamlMap map, ProblemLog log) {
        map.allow(List.of("circle", "box"));
        Optional<Region> circle = map.find("circle")
                .flatMap(value -> numbers(value, 3).filter(n -> isPositive(n.get(2), "the radius", value)))
                .map(n -> new Region.Circle(new Point(n.get(0), n.get(1)), n.get(2)));
        Optional<Region> box = map.find("box")
                .flatMap(value -> numbers(value, 4)
                        .filter(n ->
                                isPositive(n.get(2), "the width", value) && isPositive(n.get(3), "the height", value)))
                .map(n -> new Region.Box(new Point(n.get(0), n.get(1)), n.get(2), n.get(3)));
        if (map.keys().size() != 1) {
            log.add(map.place(), "a region is one circle or one box", "such as {box: [100, 40, 60, 30]}");
        }
        return circle.or(() -> box);
    }

    private static boolean isPositive(BigDecimal size, String name, YamlValue value) {
        if (size.signum() <= 0) {
            value.refuse(name + " must be more than 0", "circle: [x, y, radius], box: [left, top, width, height]");
        }
        return size.signum() > 0;
    }

    private static Optional<List<BigDecimal>> numbers(YamlValue value, int count) {
        return numbers(value, count, "in the units of the figure's viewBox");
    }

    static Optional<List<BigDecimal>> numbers(YamlValue value, int count, String hint) {
        List<BigDecimal> numbers = value.list().orElse(List.of()).stream()
                .flatMap(item -> item.number().stream())
                .toList();
        if (numbers.size() != count) {
            value.refuse(count + " numbers are expected here", hint);
        }
        return numbers.size() == count ? Optional.of(numbers) : Optional.empty();
    }
}
