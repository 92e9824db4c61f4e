package de.tum.klausur.bank.format;

import java.util.List;
import java.util.Map;

/** A response as an author declares it; what it means depends on the part's kind. */
sealed interface DeclaredValue {

    /** A single value, e.g. {@code 0,25}. */
    record Text(String text) implements DeclaredValue {}

    /** A list, e.g. {@code [1, 3]}. */
    record Many(List<DeclaredValue> items) implements DeclaredValue {

        public Many {
            items = List.copyOf(items);
        }
    }

    /** Fields, e.g. {@code {1: relu}}. */
    record Named(Map<String, DeclaredValue> fields) implements DeclaredValue {

        public Named {
            fields = Map.copyOf(fields);
        }
    }
}
