package de.tum.klausur.local.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param attempts how many papers are marked
 * @param warmUps rounds that don't count: the JVM compiles what is used often, the database fills its cache
 * @param rounds rounds that count
 * @param ofKind how long one round of one kind takes
 */
record BenchSize(int attempts, int warmUps, int rounds, Duration ofKind) {

    /** A whole course. */
    static final BenchSize COURSE = new BenchSize(1_500, 4, 11, Duration.ofMillis(100));
}
