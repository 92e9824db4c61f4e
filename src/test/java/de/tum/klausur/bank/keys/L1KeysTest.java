package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L1Computations.interpolated;
import static de.tum.klausur.bank.keys.L1Computations.parameters;
import static de.tum.klausur.bank.keys.L1Computations.place;
import static de.tum.klausur.bank.keys.L1ImageProofs.shapeOf;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("content")
class L1KeysTest {

    /** The table of l1-top-five, as students see it. */
    private static final double[][] SCORES = {
        {12, 45, 7, 88, 31, 60, 22, 5},
        {70, 15, 33, 9, 52, 41, 28, 64},
        {18, 27, 90, 36, 11, 3, 55, 42},
        {40, 8, 25, 13, 77, 30, 58, 19}
    };

    @Test
    void everyKeyIsWhatTheComputationGives() throws Exception {
        KeyProofs proofs = KeyProofs.of("01-introduction");
        L1ImageProofs.prove(proofs);
        moreData(proofs);
        budget(proofs);
        memory(proofs);
        topFive(proofs);
        scale(proofs);
        sequences(proofs);
        smallTable(proofs);
        alarms(proofs);
        proofs.areAll();
    }

    private static void moreData(KeyProofs proofs) {
        proofs.number("l1-more-data/a", v -> images(v.num("start"), v.num("e0"), v.integer("k")))
                .number("l1-more-data/b", v -> {
                    double images = images(v.num("start"), v.num("e0"), v.integer("k"));
                    return (images * v.num("cents") - v.num("start") * v.num("cents")) / 100;
                })
                .expression("l1-more-data/c", (v, x) -> error(v.num("start"), v.num("e0"), x.num("n")));
    }

    /** Tenfold data again and again, until the error is as small as after so many halvings. */
    private static double images(double start, double error, int halvings) {
        double goal = error;
        for (int i = 0; i < halvings; i++) {
            goal /= 2;
        }
        double images = start;
        for (double now = error; now > goal; now /= 2) {
            images *= 10;
        }
        return images;
    }

    /** Whole tenfold steps first; the rest of a step is found by bisection. */
    private static double error(double start, double first, double n) {
        double images = start;
        double error = first;
        while (images * 10 <= n) {
            images *= 10;
            error /= 2;
        }
        while (images > n) {
            images /= 10;
            error *= 2;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (images * Math.pow(10, middle) < n) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return error * Math.pow(0.5, low);
    }

    private static void budget(KeyProofs proofs) {
        proofs.number("l1-compute-budget/a", v -> operations(v.num("f") * 1e9, 1, 1) / 1e9)
                .number("l1-compute-budget/b", v -> operations(v.num("f") * 1e9, 1_200_000, v.integer("E")) / 1e15)
                .number(
                        "l1-compute-budget/c",
                        v -> operations(v.num("f") * 1e9, 1_200_000, v.integer("E")) / (v.num("R") * 1e12) / 3600)
                .number("l1-compute-budget/d", v -> 1 / (v.num("f") * 1e9 / (v.num("R") * 1e12)));
    }

    private static double operations(double forward, int images, int epochs) {
        double backward = 2 * forward;
        double sum = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            sum += images * (forward + backward);
        }
        return sum;
    }

    private static void memory(KeyProofs proofs) {
        proofs.number("l1-memory-when/a", v -> 4 * worst(v.vector("acts")))
                .number("l1-memory-when/b", v -> 4 * v.num("P") + 4 * worst(v.vector("acts")))
                .number("l1-memory-when/c", v -> {
                    double kept = v.num("P"); // the weights
                    kept += v.num("P"); // their gradients
                    for (int image = 0; image < v.integer("B"); image++) {
                        kept += Arrays.stream(v.vector("acts")).sum();
                    }
                    return 4 * kept;
                });
    }

    /** Goes through the layers, and drops each input as soon as its output is there. */
    private static double worst(double[] sizes) {
        double held = sizes[0];
        double worst = held;
        for (int layer = 1; layer < sizes.length; layer++) {
            held += sizes[layer];
            worst = Math.max(worst, held);
            held -= sizes[layer - 1];
        }
        return worst;
    }

    private static void topFive(KeyProofs proofs) {
        proofs.number(
                        "l1-top-five/a",
                        v -> wrong(1, v.integer("y1"), v.integer("y2"), v.integer("y3"), v.integer("y4")))
                .number(
                        "l1-top-five/b",
                        v -> wrong(5, v.integer("y1"), v.integer("y2"), v.integer("y3"), v.integer("y4")));
    }

    private static double wrong(int most, int... labels) {
        long wrong = IntStream.range(0, SCORES.length)
                .filter(image -> place(SCORES[image], labels[image] - 1) > most)
                .count();
        return 100.0 * wrong / SCORES.length;
    }

    private static void scale(KeyProofs proofs) {
        proofs.number("l1-ilsvrc-bars/b", v -> (100 - 16.4) * 1000 - (100 - 25.8) * 1000)
                .number("l1-lenet-alexnet/a.4", v -> Math.log10(1e14) - Math.log10(1e7))
                .number("l1-lenet-alexnet/b", v -> {
                    int side = 28 * v.integer("q");
                    double values = 60_000.0 * v.integer("m") * side * side * 3;
                    return values / (60_000.0 * 28 * 28);
                });
    }

    private static void sequences(KeyProofs proofs) {
        proofs.shape("l1-applications/b", v -> {
                    int windows = 0;
                    for (int begin = 0; begin + 10 <= 1000 * v.integer("T"); begin += 10) {
                        windows++;
                    }
                    return new int[] {v.integer("B"), windows, v.integer("M")};
                })
                .shape("l1-applications/c", v -> shapeOf(new double[v.integer("B")][v.integer("L")][v.integer("V")]));
    }

    private static void smallTable(KeyProofs proofs) {
        proofs.expression(
                        "l1-small-table/a",
                        (v, x) -> interpolated((d, h) -> parameters(d, h, h, 1), x.num("d"), x.num("h")))
                .number(
                        "l1-small-table/b",
                        v -> parameters(v.integer("inputs"), v.integer("hidden"), v.integer("hidden"), 1))
                .number("l1-small-table/c", v -> parameters(v.integer("inputs"), 1));
    }

    private static void alarms(KeyProofs proofs) {
        proofs.number("l1-face-alarm/a", v -> alarms(v.num("n"), 100 - v.num("pB"), v.num("rateA")))
                .number("l1-face-alarm/b", v -> alarms(v.num("n"), v.num("pB"), v.num("rateA") * v.num("times")))
                .number("l1-face-alarm/c", v -> {
                    double a = alarms(v.num("n"), 100 - v.num("pB"), v.num("rateA"));
                    double b = alarms(v.num("n"), v.num("pB"), v.num("rateA") * v.num("times"));
                    return 100 - 100 * a / (a + b);
                })
                .number("l1-face-alarm/d", v -> {
                    double a = alarms(v.num("n"), 100 - v.num("pB"), v.num("rateA"));
                    double b = alarms(v.num("n"), v.num("pB"), v.num("rateA") * v.num("times"));
                    return 100 - 100 * (a + b) / (a + b + v.num("hits"));
                });
    }

    /** Expected alarms among a share of the travellers, both in percent. */
    private static double alarms(double travellers, double share, double rate) {
        return travellers * (share / 100) * (rate / 100);
    }
}
