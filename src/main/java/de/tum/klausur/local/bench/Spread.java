package de.tum.klausur.local.bench;

import java.util.List;

/**
 * What rounds of one measure came to.
 *
 * @param median the middle of the rounds, by size
 */
record Spread(double median, double lowest, double highest) {

    /** @throws IllegalArgumentException without any round */
    static Spread of(List<Double> rounds) {
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }
}
