package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Scalars;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.part.Credits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code accept: [{key: …, credits: 0.5}, …]}: what earns credits besides the key. */
final class FurtherKeys {

    private static final int MOST = 10;

    private FurtherKeys() {}

    static <T> List<T> read(YamlMap part, Optional<Credits> worth, Function<YamlMap, Optional<T>> reader) {
        List<T> further = new ArrayList<>();
        part.find("accept").ifPresent(value -> {
            List<YamlValue> items = value.list().orElse(List.of());
            if (items.size() > MOST) {
                value.refuse("more than " + MOST + " further keys", "");
            }
            items.forEach(item -> item.map().ifPresent(map -> {
                refuseMore(map, worth);
                reader.apply(map).ifPresent(further::add);
            }));
        });
        return further;
    }

    /** What a further key earns. */
    static Optional<Credits> credits(YamlMap map) {
        return map.need("credits", "0.5").flatMap(Scalars::credits);
    }

    /** Makes credits above the part's a problem. */
    static void refuseMore(YamlMap map, Optional<Credits> worth) {
        map.find("credits")
                .ifPresent(value -> Scalars.credits(value.written().orElse(""))
                        .filter(credits -> worth.filter(most -> credits.compareTo(most) > 0)
                                .isPresent())
                        .ifPresent(more -> value.refuse(
                                "this earns more than the part's " + worth.orElseThrow() + " credits", "")));
    }
}
