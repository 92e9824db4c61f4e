package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L8Computations.deviation;
import static de.tum.klausur.bank.keys.L8Computations.dot;
import static de.tum.klausur.bank.keys.L8Computations.gradient;
import static de.tum.klausur.bank.keys.L8Computations.normalised;
import static de.tum.klausur.bank.keys.L8Computations.plus;

import java.util.Arrays;

/** The proofs of lecture 8 on the order of layers in a block, the scale of weights and depth. */
final class L8BlockKeys {

    private L8BlockKeys() {}

    static void add(KeyProofs proofs) {
        order(proofs);
        scale(proofs);
        depth(proofs);
    }

    private static void order(KeyProofs proofs) {
        proofs.number("l8-block-order/c", v -> 1 / (1 + Math.exp(-0.0)))
                .number("l8-dropout-before-norm/a", v -> noisy(v.num("m"), v.num("v"), v.num("p"))[1])
                .number("l8-dropout-before-norm/b", v -> {
                    double[] moments = noisy(v.num("m"), v.num("v"), v.num("p"));
                    return moments[1] - moments[0] * moments[0];
                })
                .number("l8-dropout-before-norm/c", v -> v.num("v") / noisy(0, v.num("v"), v.num("p"))[1])
                .number("l8-eval-mode/c", v -> {
                    double[] copies = new double[v.integer("copies")];
                    Arrays.fill(copies, v.num("x"));
                    return v.num("gamma") * normalised(1e-5, copies)[0] + v.num("beta");
                });
    }

    /** First and second moment behind inverted dropout, for a feature that takes two values as often as each other. */
    private static double[] noisy(double mean, double variance, double p) {
        double[] moments = new double[2];
        for (double value : new double[] {mean - Math.sqrt(variance), mean + Math.sqrt(variance)}) {
            double kept = value / (1 - p);
            moments = plus(moments, (1 - p) / 2, new double[] {kept, kept * kept});
        }
        return moments;
    }

    private static void scale(KeyProofs proofs) {
        proofs.number("l8-scale-invariance/b", v -> steepness(v.num("big"), v.num("a")))
                .number(
                        "l8-scale-invariance/c",
                        v -> steepness(v.num("big"), 1) / (steepness(v.num("big"), v.num("a")) / v.num("a")));
    }

    /** The norm of the gradient, at so many times (0, 1), of a function of the direction only; at (0, 1) it is as given. */
    private static double steepness(double there, double times) {
        double[] gradient = gradient(w -> there * w[0] / Math.sqrt(dot(w, w)), new double[] {0, times}, 1e-3);
        return Math.sqrt(dot(gradient, gradient));
    }

    private static void depth(KeyProofs proofs) {
        proofs.number("l8-degradation/d", v -> 12 - 8)
                .shape("l8-deep-linear/a", v -> new int[] {v.integer("outputs"), v.integer("inputs")})
                .number("l8-deep-linear/b", v -> {
                    int weights = 0;
                    for (int layer = 0; layer < v.integer("depth"); layer++) {
                        int in = layer == 0 ? v.integer("inputs") : v.integer("width");
                        int out = layer == v.integer("depth") - 1 ? v.integer("outputs") : v.integer("width");
                        weights += in * out;
                    }
                    return weights;
                })
                .number("l8-deep-linear/c", v -> {
                    int weights = 0;
                    for (int output = 0; output < v.integer("outputs"); output++) {
                        weights += v.integer("inputs");
                    }
                    return weights;
                })
                .number("l8-deep-linear/d", v -> {
                    double[] signal = {-1, 1};
                    for (int layer = 0; layer < v.integer("depth"); layer++) {
                        signal = new double[] {v.num("factor") * signal[0], v.num("factor") * signal[1]};
                    }
                    return deviation(signal);
                });
    }
}
