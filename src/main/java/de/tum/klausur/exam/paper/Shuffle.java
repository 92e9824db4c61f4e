package de.tum.klausur.exam.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An order drawn from a seed, the same on every machine and for ever: Fisher and Yates' shuffle (Durstenfeld's form)
 * over SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, OOPSLA 2014). Written out here,
 * since no library promises the order of its shuffle across versions.
 */
final class Shuffle {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Shuffle(long seed) {
        this.state = seed;
    }

    /** A copy of {@code all} in the next drawn order. */
    <T> List<T> of(List<T> all) {
        List<T> drawn = new ArrayList<>(all);
        for (int last = drawn.size() - 1; last > 0; last--) {
            Collections.swap(drawn, last, below(last + 1));
        }
        return List.copyOf(drawn);
    }

    /** A number from 0 to {@code bound} - 1, each equally likely: draws above the last whole multiple are thrown away. */
    private int below(int bound) {
        long bits = next() >>> 1;
        long value = bits % bound;
        while (bits - value > Long.MAX_VALUE - bound + 1) {
            bits = next() >>> 1;
            value = bits % bound;
        }
        return (int) value;
    }

    long next() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
