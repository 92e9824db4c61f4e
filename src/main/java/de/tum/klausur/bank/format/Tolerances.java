package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Scalars;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.part.Tolerance;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code tolerance: 0.01}, {@code 1%} or {@code 3 digits}; without one a key is exact. */
final class Tolerances {

    private static final Tolerance EXACT = new Tolerance.Absolute(BigDecimal.ZERO);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Pattern DIGITS = Pattern.compile("([1-9]|1[0-5]) digits?");

    private Tolerances() {}

    /** The tolerance of {@code map}, which says nothing of keys that are 0. */
    static Optional<Tolerance> read(YamlMap map) {
        Optional<YamlValue> written = map.find("tolerance");
        return written.isEmpty() ? Optional.of(EXACT) : written.flatMap(Tolerances::read);
    }

    /** The same for a number that is known: a share of 0 is 0, and 0 has no digits. */
    static Optional<Tolerance> read(YamlMap map, Optional<BigDecimal> key) {
        Optional<Tolerance> tolerance = read(map);
        boolean ofNothing = key.filter(value -> value.signum() == 0).isPresent()
                && tolerance
                        .filter(near -> !(near instanceof Tolerance.Absolute))
                        .isPresent();
        if (ofNothing) {
            map.find("tolerance")
                    .ifPresent(
                            value -> value.refuse("a share of 0 is 0", "give the tolerance as a number, such as 0.01"));
        }
        return tolerance;
    }

    private static Optional<Tolerance> read(YamlValue value) {
        return value.as(
                Tolerances::tolerance, "a tolerance: a number such as 0.01, a share such as 1%, or such as 3 digits");
    }

    private static Optional<Tolerance> tolerance(String text) {
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return Optional.of(new Tolerance.Digits(Integer.parseInt(digits.group(1))));
        }
        if (!text.endsWith("%")) {
            return Scalars.decimal(text).filter(margin -> margin.signum() >= 0).map(Tolerance.Absolute::new);
        }
        return Scalars.decimal(text.substring(0, text.length() - 1).strip())
                .filter(percent -> percent.signum() > 0 && percent.compareTo(HUNDRED) < 0)
                .map(percent -> new Tolerance.Relative(percent.movePointLeft(2)));
    }
}
