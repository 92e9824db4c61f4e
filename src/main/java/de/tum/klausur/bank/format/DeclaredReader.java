package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Scalars;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.part.Credits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code responses: [{given: "0,25", credits: 1}, {given: [1, 3], credits: 0}]}. */
final class DeclaredReader {

    private static final String EXAMPLE = "{given: 0.25, credits: 1}";
    private static final int MOST = 50;

    private DeclaredReader() {}

    static List<Declared> read(YamlMap part) {
        List<Declared> declared = new ArrayList<>();
        part.find("responses").ifPresent(value -> {
            List<YamlValue> items = value.list().orElse(List.of());
            if (items.isEmpty() || items.size() > MOST) {
                value.refuse("1 to " + MOST + " responses are expected here", "such as [" + EXAMPLE + "]");
            }
            items.forEach(item -> item.map().flatMap(DeclaredReader::one).ifPresent(declared::add));
        });
        return declared;
    }

    private static Optional<Declared> one(YamlMap map) {
        map.allow(List.of("given", "credits"));
        Optional<DeclaredValue> given = map.need("given", "0.25").flatMap(DeclaredReader::given);
        Optional<Credits> credits = map.need("credits", "0")
                .flatMap(value -> value.as(Scalars::credits, "credits in steps of 0.5, such as 0 or 1.5"));
        return given.flatMap(g -> credits.map(c -> new Declared(map.place(), g, c)));
    }

    private static Optional<DeclaredValue> given(YamlValue value) {
        if (value.isMap()) {
            Map<String, DeclaredValue> fields = new LinkedHashMap<>();
            value.map()
                    .ifPresent(map -> map.keys()
                            .forEach(name -> map.find(name)
                                    .flatMap(DeclaredReader::given)
                                    .ifPresent(field -> fields.put(name, field))));
            return Optional.of(new DeclaredValue.Named(fields));
        }
        if (value.isMany()) {
            return value.list()
                    .map(items -> new DeclaredValue.Many(
                            items.stream().flatMap(item -> given(item).stream()).toList()));
        }
        return value.text().map(DeclaredValue.Text::new);
    }
}
