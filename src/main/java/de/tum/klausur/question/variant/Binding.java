package de.tum.klausur.question.variant;

import de.tum.klausur.question.formula.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The value of each parameter in one variant, in the order of the file. */
public record Binding(Map<String, Value> values) {

    /** Of a question without parameters. */
    public static final Binding NONE = new Binding(Map.of());

    public Binding {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The value of one parameter; empty where there is none of that name. */
    public Optional<Value> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
