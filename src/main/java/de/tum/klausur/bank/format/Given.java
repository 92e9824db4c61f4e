package de.tum.klausur.bank.format;

import java.util.List;
import java.util.Map;

/** A response as an author declares it; what it means depends on the part's kind. */
sealed interface Given {

    /** A single value, e.g. {@code 0,25}. */
    record Text(String text) implements Given {}

    /** A list, e.g. {@code [1, 3]}. */
    record Many(List<Given> items) implements Given {

        public Many {
            items = List.copyOf(items);
        }
    }

    /** Fields, e.g. {@code {1: relu}}. */
    record Named(Map<String, Given> fields) implements Given {

        public Named {
            fields = Map.copyOf(fields);
        }
    }
}
