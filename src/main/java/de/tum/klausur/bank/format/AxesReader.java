package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.part.Axes;
import de.tum.klausur.question.part.Axis;
import de.tum.klausur.question.part.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code axes: {x: [60, 0, 460, 100], y: {at: [240, 0.001, 40, 1], scale: log, name: error, de: Fehler}}}: where on
 * the figure which number stands, twice for each axis.
 */
final class AxesReader {

    private static final String AXIS = "[60, 0, 460, 100]";
    private static final String HINT =
            "two places in the viewBox, each with its number: 60 is 0 and 460 is 100 in " + AXIS;

    private AxesReader() {}

    /** The axes of a part's figure; empty where it names none, or with a problem. */
    static Optional<Axes> read(YamlMap part) {
        return part.find("axes").flatMap(YamlValue::map).flatMap(map -> {
            map.allow(List.of("x", "y"));
            Optional<Axes.Named> x = map.need("x", AXIS).flatMap(value -> axis("x", value));
            Optional<Axes.Named> y = map.need("y", AXIS).flatMap(value -> axis("y", value));
            return x.flatMap(across -> y.map(up -> new Axes(across, up)));
        });
    }

    private static Optional<Axes.Named> axis(String letter, YamlValue value) {
        if (!value.isMap()) {
            return axis(value, Axis.Scale.LINEAR, Optional.empty())
                    .map(axis -> new Axes.Named(Wording.of(letter), axis));
        }
        return value.map().flatMap(map -> {
            map.allow(List.of("at", "scale", "step", "name", "de"));
            Optional<Axis.Scale> scale = map.find("scale")
                    .map(written -> written.as(AxesReader::scale, "linear or log"))
                    .orElse(Optional.of(Axis.Scale.LINEAR));
            Wording name = new Wording(
                    map.find("name").flatMap(YamlValue::text).orElse(letter),
                    map.find("de").flatMap(YamlValue::germanText));
            return map.need("at", AXIS)
                    .flatMap(at -> scale.flatMap(how -> axis(at, how, step(map, how))))
                    .map(axis -> new Axes.Named(name, axis));
        });
    }

    private static Optional<BigDecimal> step(YamlMap map, Axis.Scale scale) {
        Optional<YamlValue> written = map.find("step");
        Optional<BigDecimal> step = written.flatMap(YamlValue::number);
        boolean wrong = step.filter(size -> size.signum() <= 0).isPresent();
        if (wrong || (step.isPresent() && scale == Axis.Scale.LOGARITHMIC)) {
            written.orElseThrow().refuse("a step is more than 0 and on a linear axis only", "such as step: 1");
            return Optional.empty();
        }
        return step;
    }

    private static Optional<Axis> axis(YamlValue value, Axis.Scale scale, Optional<BigDecimal> step) {
        return Figures.numbers(value, 4, HINT).flatMap(n -> {
            boolean apart = n.get(0).compareTo(n.get(2)) != 0 && n.get(1).compareTo(n.get(3)) != 0;
            boolean positive = n.get(1).signum() > 0 && n.get(3).signum() > 0;
            if (!apart) {
                value.refuse("an axis needs two different places with two different numbers", HINT);
            } else if (scale == Axis.Scale.LOGARITHMIC && !positive) {
                value.refuse("a logarithmic axis has numbers above 0 only", "such as [60, 0.001, 460, 1]");
            }
            return apart && (positive || scale == Axis.Scale.LINEAR)
                    ? Optional.of(new Axis(tick(n, 0), tick(n, 2), scale, step))
                    : Optional.empty();
        });
    }

    private static Axis.Tick tick(List<BigDecimal> numbers, int index) {
        return new Axis.Tick(numbers.get(index), numbers.get(index + 1));
    }

    private static Optional<Axis.Scale> scale(String word) {
        return switch (word) {
            case "linear" -> Optional.of(Axis.Scale.LINEAR);
            case "log" -> Optional.of(Axis.Scale.LOGARITHMIC);
            default -> Optional.empty();
        };
    }
}
