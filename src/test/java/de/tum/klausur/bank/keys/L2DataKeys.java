package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L2Computations.dot;
import static de.tum.klausur.bank.keys.L2Computations.manhattan;
import static de.tum.klausur.bank.keys.L2Computations.meanSquaredError;
import static de.tum.klausur.bank.keys.L2Computations.neighbours;
import static de.tum.klausur.bank.keys.L2Computations.squaredDistance;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The keys about neighbours, splits, classes and clusters. */
final class L2DataKeys {

    private static final double[] PLACES = {1, 2, 4, 7, 12};

    private L2DataKeys() {}

    static void prove(KeyProofs proofs) {
        neighbourhoods(proofs);
        splits(proofs);
        clusters(proofs);
        components(proofs);
        shifts(proofs);
    }

    private static void neighbourhoods(KeyProofs proofs) {
        proofs.number("l2-knn-vote/a", squaredDistance(new double[] {3, 3}, new double[] {1, 1}))
                .number("l2-two-distances/a", v -> manhattan(query(v), circle(v)))
                .number("l2-two-distances/b", v -> squaredDistance(query(v), circle(v)))
                .number("l2-leave-one-out/a", v -> meanSquaredError(predictions(v, false), v.vector("y")))
                .vector("l2-leave-one-out/b", v -> predictions(v, true))
                .number("l2-leave-one-out/c", v -> meanSquaredError(predictions(v, true), v.vector("y")))
                .number("l2-leave-one-out/d", v -> neighbours(PLACES, v.vector("y"), 3, 5, -1));
    }

    private static double[] query(Drawn v) {
        return new double[] {v.num("q1"), v.num("q2")};
    }

    private static double[] circle(Drawn v) {
        return new double[] {v.num("q1") + v.num("a"), v.num("q2") + v.num("a")};
    }

    private static double[] predictions(Drawn v, boolean leftOut) {
        return IntStream.range(0, PLACES.length)
                .mapToDouble(i -> neighbours(PLACES, v.vector("y"), PLACES[i], 1, leftOut ? i : -1))
                .toArray();
    }

    private static void splits(KeyProofs proofs) {
        proofs.number("l2-choosing-lambda/b", runs(4, 5))
                .number("l2-choosing-lambda/c", trainedOn(600, 5))
                .number("l2-cross-validation-plan/b", v -> trainedOn(remaining(v), v.integer("folds")))
                .number("l2-cross-validation-plan/c", v -> runs(v.integer("settings"), v.integer("folds")) + 1)
                .number("l2-cross-validation-plan/d", v -> {
                    int minutes = v.integer("minutes");
                    for (int run = 0; run < runs(v.integer("settings"), v.integer("folds")); run++) {
                        minutes += v.integer("minutes");
                    }
                    return minutes;
                });
    }

    private static int remaining(Drawn v) {
        double share = v.num("share") / 100;
        return (int) IntStream.range(0, v.integer("n"))
                .filter(i -> i >= share * v.num("n"))
                .count();
    }

    private static int runs(int settings, int folds) {
        int runs = 0;
        for (int setting = 0; setting < settings; setting++) {
            for (int fold = 0; fold < folds; fold++) {
                runs++;
            }
        }
        return runs;
    }

    /** Dealt out like cards; the last fold validates. */
    private static int trainedOn(int samples, int folds) {
        return (int)
                IntStream.range(0, samples).filter(i -> i % folds != folds - 1).count();
    }

    private static void clusters(KeyProofs proofs) {
        double[] first = moved(new double[] {1, 2});
        double[] second = moved(first);
        double[] last = moved(moved(second));
        proofs.number("l2-k-means/a", first[1])
                .number("l2-k-means/b", second[0])
                .number("l2-k-means/c", second[1])
                .number(
                        "l2-k-means/d",
                        Arrays.stream(points(last, 0))
                                        .map(x -> Math.pow(x - last[0], 2))
                                        .sum()
                                + Arrays.stream(points(last, 1))
                                        .map(x -> Math.pow(x - last[1], 2))
                                        .sum());
    }

    private static double[] moved(double[] centres) {
        return IntStream.range(0, 2)
                .mapToDouble(i -> Arrays.stream(points(centres, i)).average().orElseThrow())
                .toArray();
    }

    private static double[] points(double[] centres, int nearest) {
        return Arrays.stream(new double[] {1, 2, 6, 7})
                .filter(x -> Math.abs(x - centres[nearest]) < Math.abs(x - centres[1 - nearest]))
                .toArray();
    }

    /** The nearest point on the line along e is found by the property that the rest is perpendicular to e. */
    private static void components(KeyProofs proofs) {
        double[] e = {0.6, 0.8};
        proofs.number("l2-principal-direction/b", v -> coordinate(v.vector("z"), e))
                .vector("l2-principal-direction/c", v -> {
                    double along = coordinate(v.vector("z"), e);
                    return Arrays.stream(e).map(entry -> along * entry).toArray();
                })
                .number("l2-principal-direction/d", v -> {
                    double[] values = {v.num("l1"), v.num("l2")};
                    return 100
                            * Arrays.stream(values).max().orElseThrow()
                            / Arrays.stream(values).sum();
                });
    }

    private static double coordinate(double[] z, double[] e) {
        return L2Computations.root(c -> dot(e, new double[] {c * e[0] - z[0], c * e[1] - z[1]}), -100, 100);
    }

    private static void shifts(KeyProofs proofs) {
        proofs.number("l2-shifted-classes/a", v -> {
                    int[] samples = collection(v.integer("t1"), v.integer("t2"));
                    return IntStream.range(0, 3)
                            .map(c -> (int)
                                    Arrays.stream(samples).filter(s -> s == c).count())
                            .max()
                            .orElseThrow();
                })
                .number("l2-shifted-classes/b", v -> accuracy(v, collection(v.integer("t1"), v.integer("t2"))))
                .number("l2-shifted-classes/c", v -> accuracy(v, collection(v.integer("u1"), v.integer("u2"))));
    }

    /** A hundred samples with these tenths of the classes 0 and 1. */
    private static int[] collection(int tenthsOfFirst, int tenthsOfSecond) {
        return IntStream.range(0, 100)
                .map(i -> i < 10 * tenthsOfFirst ? 0 : i < 10 * (tenthsOfFirst + tenthsOfSecond) ? 1 : 2)
                .toArray();
    }

    private static double accuracy(Drawn v, int[] samples) {
        double[] recognised = {v.num("a1"), v.num("a2"), v.num("a3")};
        return Arrays.stream(samples).mapToDouble(c -> recognised[c]).average().orElseThrow();
    }
}
