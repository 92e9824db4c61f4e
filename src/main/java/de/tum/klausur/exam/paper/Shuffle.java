package de.tum.klausur.exam.paper;

import de.tum.klausur.question.variant.SeededNumbers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An order drawn from a seed, the same on every machine and for ever: Fisher and Yates' shuffle (Durstenfeld's form)
 * over {@link SeededNumbers}. Written out here, since no library promises the order of its shuffle across versions.
 */
final class Shuffle {

    private final SeededNumbers numbers;

    Shuffle(long seed) {
        this.numbers = new SeededNumbers(seed);
    }

    /** A copy of {@code all} in the next drawn order. */
    <T> List<T> of(List<T> all) {
        List<T> drawn = new ArrayList<>(all);
        for (int last = drawn.size() - 1; last > 0; last--) {
            Collections.swap(drawn, last, numbers.below(last + 1));
        }
        return List.copyOf(drawn);
    }
}
