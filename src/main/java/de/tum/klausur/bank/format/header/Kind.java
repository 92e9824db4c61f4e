package de.tum.klausur.bank.format.header;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of parts as authors write them, with the keys that each takes. */
public enum Kind {
    SINGLE_CHOICE("single-choice"),
    MULTIPLE_CHOICE("multiple-choice"),
    NUMERIC("numeric"),
    TENSOR_SHAPE("tensor-shape"),
    SHORT_TEXT("short-text"),
    FREE_TEXT("free-text");

    private final String written;

    Kind(String written) {
        this.written = written;
    }

    List<String> keys() {
        return switch (this) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> List.of("kind", "credits");
            case NUMERIC -> List.of("kind", "credits", "key", "tolerance", "unit");
            case TENSOR_SHAPE -> List.of("kind", "credits", "key", "partial");
            case SHORT_TEXT -> List.of("kind", "credits", "accept");
            case FREE_TEXT -> List.of("kind", "credits", "rubric");
        };
    }

    static Optional<Kind> of(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.written.equals(written))
                .findFirst();
    }

    /** All kinds, as a hint. */
    static String list() {
        return Arrays.stream(values()).map(kind -> kind.written).collect(Collectors.joining(", "));
    }
}
