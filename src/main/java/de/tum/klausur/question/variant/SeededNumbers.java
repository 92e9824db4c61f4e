package de.tum.klausur.question.variant;

import java.nio.charset.StandardCharsets;

/**
 * Numbers drawn from a seed, the same on every machine and for ever: SplitMix64 (Steele, Lea, Flood: Fast Splittable
 * Pseudorandom Number Generators, OOPSLA 2014). Written out here, since no library promises its numbers across versions.
 * Not for use by several threads.
 */
public final class SeededNumbers {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private long state;

    public SeededNumbers(long seed) {
        this.state = seed;
    }

    /** The next 64 bits. */
    public long next() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /**
     * A number from 0 to {@code bound} - 1, each equally likely: draws above the last whole multiple are thrown away.
     *
     * @throws IllegalArgumentException where {@code bound} is below 1
     */
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("nothing to draw from: " + bound);
        }
        long bits = next() >>> 1;
        long value = bits % bound;
        while (bits - value > Long.MAX_VALUE - bound + 1) {
            bits = next() >>> 1;
            value = bits % bound;
        }
        return (int) value;
    }

    /**
     * A seed of its own for each {@code name} under {@code seed}, the same for ever, so that what is drawn for one name
     * does not depend on which others there are. The name goes in by FNV-1a over its UTF-8.
     */
    public static long mix(long seed, String name) {
        long hash = FNV_OFFSET;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * FNV_PRIME;
        }
        return new SeededNumbers(new SeededNumbers(seed).next() ^ hash).next();
    }
}
