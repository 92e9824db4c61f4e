package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L7Computations.crossEntropy;
import static de.tum.klausur.bank.keys.L7Computations.descended;
import static de.tum.klausur.bank.keys.L7Computations.dot;
import static de.tum.klausur.bank.keys.L7Computations.elu;
import static de.tum.klausur.bank.keys.L7Computations.gradient;
import static de.tum.klausur.bank.keys.L7Computations.leaky;
import static de.tum.klausur.bank.keys.L7Computations.oneHigh;
import static de.tum.klausur.bank.keys.L7Computations.parameters;
import static de.tum.klausur.bank.keys.L7Computations.relu;
import static de.tum.klausur.bank.keys.L7Computations.root;
import static de.tum.klausur.bank.keys.L7Computations.sigmoid;
import static de.tum.klausur.bank.keys.L7Computations.slope;
import static de.tum.klausur.bank.keys.L7Computations.softmax;
import static de.tum.klausur.bank.keys.L7Computations.times;
import static de.tum.klausur.bank.keys.L7Computations.total;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The keys about activations and output layers. */
final class L7ActivationKeys {

    private L7ActivationKeys() {}

    static void prove(KeyProofs proofs) {
        outputs(proofs);
        sigmoids(proofs);
        rectifiers(proofs);
        relatives(proofs);
        maxouts(proofs);
    }

    private static void outputs(KeyProofs proofs) {
        proofs.shape("l7-target-shapes/a", v -> new int[] {32, v.integer("C")})
                .shape("l7-target-shapes/b", v -> new int[] {32})
                .shape("l7-target-shapes/c", v -> new int[] {32, v.integer("L")})
                .number("l7-target-shapes/e", v -> Math.expm1(crossEntropy(softmax(oneHigh(100, v.integer("C"))), 0)))
                .expression("l7-output-for-a-range/a", (v, x) -> between(x.num("s"), v.num("lo"), v.num("width")))
                .number(
                        "l7-output-for-a-range/b.1",
                        v -> total(new double[] {-99, 99}, s -> between(s, v.num("lo"), v.num("width"))) / 2)
                .number("l7-output-for-a-range/b.2", v -> {
                    double top = between(99, v.num("lo"), v.num("width"));
                    return (top - between(-99, v.num("lo"), v.num("width"))) / (Math.tanh(99) - Math.tanh(-99));
                })
                .number("l7-output-for-a-range/c", v -> slope(s -> between(s, v.num("lo"), v.num("width")), 0));
    }

    /** The mean of both bounds, weighted by a softmax of two scores. */
    private static double between(double score, double low, double width) {
        return dot(softmax(0, score), new double[] {low, low + width});
    }

    private static void sigmoids(KeyProofs proofs) {
        proofs.number("l7-chain-of-sigmoids/a", v -> slope(L7Computations::sigmoid, 0))
                .number("l7-chain-of-sigmoids/b", v -> chained(v.num("w"), 1))
                .number("l7-chain-of-sigmoids/c", v -> chained(v.num("w"), v.integer("n")))
                .number("l7-chain-of-sigmoids/d", v -> root(w -> chained(w, 7) - 1, 0, 100))
                .vector("l7-same-sign/a", v -> gradient(w -> v.num("up") * dot(w, v.vector("h")), v.vector("w")))
                .vector("l7-same-sign/b", v -> {
                    double[] gradient = gradient(w -> v.num("up") * dot(w, v.vector("h")), v.vector("w"));
                    return descended(v.vector("w"), gradient, 0.5);
                })
                .expression("l7-tanh-from-sigmoid/a", (v, x) -> slope(Math::tanh, artanh(x.num("t"))))
                .number("l7-tanh-from-sigmoid/b", v -> slope(Math::tanh, artanh(v.num("out"))))
                .number("l7-tanh-from-sigmoid/c.1", v -> (Math.tanh(99) + 1) / sigmoid(99))
                .number("l7-tanh-from-sigmoid/c.2", v -> root(k -> 2 * sigmoid(k * 0.3) - 1 - Math.tanh(0.3), 0, 9))
                .number("l7-tanh-from-sigmoid/d", v -> slope(Math::tanh, 0) / slope(L7Computations::sigmoid, 0));
    }

    /** Backwards through n sigmoids whose pre-activations are all 0. */
    private static double chained(double w, int n) {
        double gradient = 1;
        for (int layer = n; layer >= 1; layer--) {
            double output = sigmoid(0);
            gradient *= output * (1 - output) * w;
        }
        return gradient;
    }

    private static double artanh(double t) {
        return Math.log((1 + t) / (1 - t)) / 2;
    }

    private static void rectifiers(KeyProofs proofs) {
        proofs.number("l7-dying-relu/a", v -> relu(v.num("w") * v.num("x") + v.num("b")))
                .number("l7-dying-relu/b", v -> steepness(v.num("up"), v.num("w"), v.num("b"), v.num("x"))[0])
                .number("l7-dying-relu/c", v -> {
                    double[] gradient = steepness(v.num("up"), v.num("w"), v.num("b"), v.num("x"));
                    return v.num("w") - v.num("lr") * gradient[0];
                })
                .number("l7-dying-relu/d", v -> {
                    double[] gradient = steepness(v.num("up"), v.num("w"), v.num("b"), v.num("x"));
                    return v.num("b") - v.num("lr") * gradient[1];
                })
                .number("l7-dying-relu/e", v -> {
                    double[] gradient = steepness(v.num("up"), v.num("w"), v.num("b"), v.num("x"));
                    double[] next = descended(new double[] {v.num("w"), v.num("b")}, gradient, v.num("lr"));
                    return IntStream.rangeClosed(1, 4)
                            .mapToDouble(x -> next[0] * x + next[1])
                            .max()
                            .orElseThrow();
                });
    }

    /** The gradient of up times the neuron's output, for its weight and its bias. */
    private static double[] steepness(double up, double w, double b, double x) {
        return gradient(p -> up * relu(p[0] * x + p[1]), new double[] {w, b});
    }

    private static void relatives(KeyProofs proofs) {
        proofs.number("l7-leaky-and-elu/a", v -> leaky(-v.num("k"), v.num("slope")))
                .number("l7-leaky-and-elu/b", v -> slope(a -> v.num("up") * leaky(-v.num("k"), a), 0.25))
                .expression("l7-leaky-and-elu/c", (v, x) -> slope(z -> elu(z, v.num("alpha")), x.num("z")))
                .number("l7-leaky-and-elu/d", v -> elu(-1000, v.num("alpha")))
                .number("l7-leaky-and-elu/e.1", v -> 0)
                .number("l7-leaky-and-elu/e.2", v -> new double[v.integer("n")].length)
                .number("l7-leaky-and-elu/e.3", v -> 0)
                .number("l7-slope-curves/c", v -> slope(z -> leaky(leaky(z, 0.1), 0.1), -1))
                .number("l7-sketch-leaky-relu/b", v -> leaky(-2, v.num("slope")));
    }

    private static void maxouts(KeyProofs proofs) {
        proofs.vector("l7-maxout-neuron/a", v -> pieces(v.matrix("W"), v.vector("x"), v.vector("b")))
                .number("l7-maxout-neuron/b", v -> maxout(v.matrix("W"), v.vector("x"), v.vector("b")))
                .vector(
                        "l7-maxout-neuron/c",
                        v -> gradient(x -> maxout(v.matrix("W"), x, v.vector("b")), v.vector("x")))
                .number(
                        "l7-maxout-neuron/d",
                        v -> parameters(v.integer("inputs"), v.integer("neurons") * v.integer("pieces")));
    }

    private static double[] pieces(double[][] weights, double[] x, double[] b) {
        return descended(times(weights, x), b, -1);
    }

    private static double maxout(double[][] weights, double[] x, double[] b) {
        return Arrays.stream(pieces(weights, x, b)).max().orElseThrow();
    }
}
