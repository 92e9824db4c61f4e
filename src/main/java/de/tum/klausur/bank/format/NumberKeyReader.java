package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.part.AcceptedNumber;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartHead;
import de.tum.klausur.question.part.Tolerance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code key: 32, tolerance: 0.01, unit: px, accept: [{key: 16, credits: 0.5}]}. */
final class NumberKeyReader {

    private static final int LONGEST_UNIT = 20;

    private NumberKeyReader() {}

    static Optional<Function<PartHead, Part>> read(YamlMap part, Optional<Credits> worth) {
        Optional<BigDecimal> key = part.need("key", "32").flatMap(YamlValue::number);
        Optional<Tolerance> tolerance = Tolerances.read(part, key);
        Optional<String> unit = part.find("unit").flatMap(NumberKeyReader::unit);
        List<AcceptedNumber> further = FurtherKeys.read(part, worth, map -> number(map, tolerance));
        return key.flatMap(value -> tolerance.map(near -> head -> new Numeric(head, value, near, unit, further)));
    }

    private static Optional<AcceptedNumber> number(YamlMap map, Optional<Tolerance> ofKey) {
        map.allow(List.of("key", "tolerance", "credits"));
        Optional<BigDecimal> key = map.need("key", "16").flatMap(YamlValue::number);
        Optional<Tolerance> tolerance = map.find("tolerance").isPresent() ? Tolerances.read(map, key) : ofKey;
        return key.flatMap(value -> tolerance.flatMap(
                near -> FurtherKeys.credits(map).map(credits -> new AcceptedNumber(value, near, credits))));
    }

    private static Optional<String> unit(YamlValue value) {
        return value.as(
                text -> Optional.of(text).filter(unit -> unit.length() <= LONGEST_UNIT),
                "a unit of at most " + LONGEST_UNIT + " characters");
    }
}
