package de.tum.klausur.local.bench;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be measured under load; each takes less than three minutes. */
enum Figure {
    SAVE,
    OPEN,
    START,
    POLL,
    TYPING,
    MEMORY;

    /** As it is written on the command line. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Figure> parse(String written) {
        return Stream.of(values())
                .filter(figure -> figure.written().equals(written))
                .findFirst();
    }
}
