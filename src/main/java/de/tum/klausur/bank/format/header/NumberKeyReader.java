package de.tum.klausur.bank.format.header;

import de.tum.klausur.bank.format.yaml.Scalars;
import de.tum.klausur.bank.format.yaml.YamlMap;
import de.tum.klausur.bank.format.yaml.YamlValue;
import de.tum.klausur.question.key.Tolerance;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads {@code key: 32, tolerance: 0.01, unit: px}; a tolerance may be {@code 1%}, without one the key is exact. */
final class NumberKeyReader {

    private static final Tolerance EXACT = new Tolerance.Absolute(BigDecimal.ZERO);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int LONGEST_UNIT = 20;

    private NumberKeyReader() {}

    static Optional<PartKey> read(YamlMap part) {
        Optional<BigDecimal> key = part.need("key", "32")
                .flatMap(value -> value.as(Scalars::decimal, "a number with a decimal point, such as 0.25 or 1e-3"));
        Optional<YamlValue> written = part.find("tolerance");
        Optional<Tolerance> tolerance =
                written.isEmpty() ? Optional.of(EXACT) : written.flatMap(NumberKeyReader::tolerance);
        boolean ofNothing = key.filter(value -> value.signum() == 0).isPresent()
                && tolerance.filter(Tolerance.Relative.class::isInstance).isPresent();
        if (ofNothing) {
            written.orElseThrow().refuse("a share of 0 is 0", "give the tolerance as a number, such as 0.01");
        }
        Optional<String> unit = part.find("unit").flatMap(NumberKeyReader::unit);
        return key.flatMap(value -> tolerance.map(near -> new PartKey.Decimal(value, near, unit)));
    }

    private static Optional<Tolerance> tolerance(YamlValue value) {
        return value.as(NumberKeyReader::tolerance, "a tolerance: a number such as 0.01, or a share such as 1%");
    }

    private static Optional<Tolerance> tolerance(String text) {
        if (!text.endsWith("%")) {
            return Scalars.decimal(text).filter(margin -> margin.signum() >= 0).map(Tolerance.Absolute::new);
        }
        return Scalars.decimal(text.substring(0, text.length() - 1).strip())
                .filter(percent -> percent.signum() > 0 && percent.compareTo(HUNDRED) < 0)
                .map(percent -> new Tolerance.Relative(percent.movePointLeft(2)));
    }

    private static Optional<String> unit(YamlValue value) {
        return value.as(
                text -> Optional.of(text).filter(unit -> unit.length() <= LONGEST_UNIT),
                "a unit of at most " + LONGEST_UNIT + " characters");
    }
}
