package de.tum.klausur.local.bench;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked for.
 *
 * @param marking whether marking is measured
 * @param load what is measured over HTTP
 * @param json whether a program reads the answer
 */
record BenchArguments(boolean marking, Set<Figure> load, boolean json) {

    static final String USAGE =
            "./klausur bench [save|open|start|poll|typing|memory|load|marking|all] [--format json]   "
                    + "measures the speed of the exam and of marking";

    private static final String MARKING = "marking";
    private static final String ALL = "all";

    /** All but marking. */
    private static final String LOAD = "load";

    BenchArguments {
        load = load.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(load)); // in their order
    }

    /** Empty for wrong use. */
    static Optional<BenchArguments> read(List<String> arguments) {
        boolean named = !arguments.isEmpty() && !arguments.getFirst().startsWith("--");
        Optional<BenchArguments> what = what(named ? arguments.getFirst() : ALL);
        List<String> rest = named ? arguments.subList(1, arguments.size()) : arguments;
        return what.flatMap(asked -> format(rest).map(json -> new BenchArguments(asked.marking, asked.load, json)));
    }

    private static Optional<BenchArguments> what(String figure) {
        return switch (figure) {
            case ALL -> Optional.of(new BenchArguments(true, EnumSet.allOf(Figure.class), false));
            case LOAD -> Optional.of(new BenchArguments(false, EnumSet.allOf(Figure.class), false));
            case MARKING -> Optional.of(new BenchArguments(true, Set.of(), false));
            default -> Figure.parse(figure).map(known -> new BenchArguments(false, Set.of(known), false));
        };
    }

    /** Whether it is JSON. */
    private static Optional<Boolean> format(List<String> rest) {
        if (rest.isEmpty()) {
            return Optional.of(false);
        }
        if (rest.size() != 2 || !rest.getFirst().equals("--format")) {
            return Optional.empty();
        }
        return switch (rest.getLast()) {
            case "json" -> Optional.of(true);
            case "text" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
