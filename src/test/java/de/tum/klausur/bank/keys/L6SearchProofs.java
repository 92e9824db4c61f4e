package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L6Computations.countUntil;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** The proofs of lecture 6 about the search for hyperparameters. */
final class L6SearchProofs {

    private L6SearchProofs() {}

    static void add(KeyProofs proofs) {
        searches(proofs);
        randomRuns(proofs);
    }

    private static void searches(KeyProofs proofs) {
        proofs.number(
                        "l6-grid-or-random/a",
                        v -> combinations(v.integer("rates"), v.integer("decays"), v.integer("drops")))
                .number("l6-grid-or-random/b", v -> {
                    double hours = 0;
                    for (int run = 0;
                            run < combinations(v.integer("rates"), v.integer("decays"), v.integer("drops"));
                            run++) {
                        hours += v.num("hours");
                    }
                    return hours;
                })
                .number("l6-grid-or-random/c.1", v -> v.integer("rates"))
                .number("l6-grid-or-random/c.2", v -> {
                    Random random = new Random(6);
                    Set<Double> tried = new HashSet<>();
                    for (int run = 0;
                            run < combinations(v.integer("rates"), v.integer("decays"), v.integer("drops"));
                            run++) {
                        tried.add(random.nextDouble());
                    }
                    return tried.size();
                })
                .number("l6-main-effects/a", v -> effect(v.matrix("A"), 4))
                .number("l6-main-effects/b", v -> effect(v.matrix("A"), 2));
    }

    private static int combinations(int... values) {
        return IntStream.of(values).reduce(1, (a, b) -> a * b);
    }

    /** Runs are numbered from 0: the bit 4 is the larger learning rate, 2 the weight decay, 1 the dropout. */
    private static double effect(double[][] accuracies, int bit) {
        double with = 0;
        double without = 0;
        for (int run = 0; run < 8; run++) {
            double accuracy = accuracies[run / 4][run % 4];
            with += (run & bit) == 0 ? 0 : accuracy / 4;
            without += (run & bit) == 0 ? accuracy / 4 : 0;
        }
        return with - without;
    }

    private static void randomRuns(KeyProofs proofs) {
        proofs.number("l6-log-uniform/a.1", v -> Math.log10(Math.pow(10, v.num("low"))))
                .number("l6-log-uniform/a.2", v -> Math.log10(Math.pow(10, v.num("low") + v.num("span"))))
                .number("l6-log-uniform/b", v -> {
                    double[] rates = spread(v.num("low"), v.num("high"), 1000 * v.integer("span"));
                    for (int i = 0; i < rates.length; i++) {
                        rates[i] = Math.pow(10, rates[i]);
                    }
                    return share(rates, Math.pow(10, v.num("left")), Math.pow(10, v.num("right")));
                })
                .number("l6-log-uniform/c", v -> {
                    double[] rates = spread(Math.pow(10, v.num("low")), Math.pow(10, v.num("high")), 100_000);
                    return share(rates, 0, Math.pow(10, v.num("edge")));
                })
                .expression("l6-random-hits/a", (v, x) -> 1 - Math.exp(x.num("n") * Math.log1p(-x.num("q"))))
                .number("l6-random-hits/b", v -> hit(v.num("share"), v.integer("runs")))
                .number("l6-random-hits/c", v -> {
                    double missed = 1 - v.num("share");
                    return countUntil(1, all -> all * missed, all -> 1 - all >= v.num("goal") - 1e-12);
                });
    }

    /** Evenly spread values between two bounds. */
    private static double[] spread(double least, double most, int count) {
        return IntStream.range(0, count)
                .mapToDouble(i -> least + (most - least) * (i + 0.5) / count)
                .toArray();
    }

    private static double share(double[] values, double least, double most) {
        double count = 0;
        for (double value : values) {
            count += least <= value && value < most ? 1 : 0;
        }
        return count / values.length;
    }

    /** Sums up the probabilities of all courses of the runs with a hit. */
    private static double hit(double share, int runs) {
        double probability = 0;
        for (int course = 1; course < 1 << runs; course++) {
            double product = 1;
            for (int run = 0; run < runs; run++) {
                product *= (course >> run & 1) == 1 ? share : 1 - share;
            }
            probability += product;
        }
        return probability;
    }
}
