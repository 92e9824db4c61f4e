package de.tum.klausur.local.bench;

import java.util.Collection;

/** Of measured values, by the nearest rank: a value that was measured, none between two. */
final class Percentile {

    private static final double WHOLE = 100;

    private Percentile() {}

    /** The smallest value that so many percent of all do not exceed; not a number where there is none. */
    static double of(Collection<Double> values, double percent) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(percent / WHOLE * values.size());
        return values.stream().sorted().skip(Math.max(0, rank - 1)).findFirst().orElseThrow();
    }

    /** The middle one, of an even number the lower. */
    static double median(Collection<Double> values) {
        return of(values, WHOLE / 2);
    }
}
