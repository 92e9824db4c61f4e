package de.tum.klausur.local.bench;

import java.util.List;
import java.util.Optional;

/**
 * What was asked for.
 *
 * @param json whether a program reads the answer
 */
record BenchArguments(boolean json) {

    static final String USAGE = "./klausur bench [marking] [--format json]   measures the speed of marking";

    private static final String MARKING = "marking";

    /** Empty for wrong use. */
    static Optional<BenchArguments> read(List<String> arguments) {
        List<String> rest = !arguments.isEmpty() && arguments.getFirst().equals(MARKING)
                ? arguments.subList(1, arguments.size())
                : arguments;
        if (rest.isEmpty()) {
            return Optional.of(new BenchArguments(false));
        }
        if (rest.size() != 2 || !rest.getFirst().equals("--format")) {
            return Optional.empty();
        }
        return switch (rest.getLast()) {
            case "json" -> Optional.of(new BenchArguments(true));
            case "text" -> Optional.of(new BenchArguments(false));
            default -> Optional.empty();
        };
    }
}
