package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L7Computations.best;
import static de.tum.klausur.bank.keys.L7Computations.binaryCrossEntropy;
import static de.tum.klausur.bank.keys.L7Computations.crossEntropy;
import static de.tum.klausur.bank.keys.L7Computations.descended;
import static de.tum.klausur.bank.keys.L7Computations.gradient;
import static de.tum.klausur.bank.keys.L7Computations.gradients;
import static de.tum.klausur.bank.keys.L7Computations.hinge;
import static de.tum.klausur.bank.keys.L7Computations.logs;
import static de.tum.klausur.bank.keys.L7Computations.oneHigh;
import static de.tum.klausur.bank.keys.L7Computations.parameters;
import static de.tum.klausur.bank.keys.L7Computations.sigmoid;
import static de.tum.klausur.bank.keys.L7Computations.slope;
import static de.tum.klausur.bank.keys.L7Computations.softmax;
import static de.tum.klausur.bank.keys.L7Computations.times;
import static de.tum.klausur.bank.keys.L7Computations.total;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** The keys about losses. */
final class L7LossKeys {

    private L7LossKeys() {}

    static void prove(KeyProofs proofs) {
        regression(proofs);
        crossEntropies(proofs);
        binaryLosses(proofs);
        hinges(proofs);
        hingeSteps(proofs);
    }

    private static void regression(KeyProofs proofs) {
        proofs.number("l7-median-and-mean/a", v -> best(absolute(targets(v.num("b"), 5 * v.num("k") + 2))))
                .number("l7-median-and-mean/b", v -> best(squared(targets(v.num("b"), 5 * v.num("k") + 2))))
                .number(
                        "l7-median-and-mean/c",
                        v -> best(squared(targets(v.num("b"), 5 * v.num("k") + 2)))
                                - best(squared(targets(v.num("b"), 2))))
                .number(
                        "l7-median-and-mean/d",
                        v -> best(absolute(targets(v.num("b"), 5 * v.num("k") + 2)))
                                - best(absolute(targets(v.num("b"), 2))))
                .number("l7-two-loss-curves/b.1", v -> slope(Math::abs, v.num("far")))
                .number("l7-two-loss-curves/b.2", v -> slope(r -> r * r, v.num("far")))
                .number("l7-two-loss-curves/b.3", v -> slope(Math::abs, v.num("far")) / slope(Math::abs, 0.5))
                .number("l7-two-loss-curves/b.4", v -> slope(r -> r * r, v.num("far")) / slope(r -> r * r, 0.5));
    }

    private static double[] targets(double least, double third) {
        return new double[] {least + 4, least, least + third, least + 3, least + 1};
    }

    private static DoubleUnaryOperator absolute(double[] targets) {
        return c -> total(targets, y -> Math.abs(c - y));
    }

    private static DoubleUnaryOperator squared(double[] targets) {
        return c -> total(targets, y -> (c - y) * (c - y));
    }

    private static void crossEntropies(KeyProofs proofs) {
        proofs.vector("l7-ce-from-scores/a", v -> softmax(ofTen(v.num("a1"), v.num("a2"))))
                .vector("l7-ce-from-scores/b", v -> softmax(ofTen(v.num("b1"), v.num("b2"))))
                .number("l7-ce-from-scores/c", v -> crossEntropy(ofTen(v.num("a1"), v.num("a2")), v.integer("y1") - 1))
                .number("l7-ce-from-scores/d", v -> crossEntropy(ofTen(v.num("b1"), v.num("b2")), v.integer("y2") - 1))
                .number(
                        "l7-ce-from-scores/e",
                        v -> crossEntropy(ofTen(v.num("a1"), v.num("a2")), v.integer("y1") - 1) / 2
                                + crossEntropy(ofTen(v.num("b1"), v.num("b2")), v.integer("y2") - 1) / 2)
                .expression("l7-one-high-score/a", (v, x) -> softmax(oneHigh(x.num("z"), v.integer("K")))[0])
                .expression("l7-one-high-score/b", (v, x) -> crossEntropy(oneHigh(x.num("z"), v.integer("K")), 0))
                .expression(
                        "l7-one-high-score/c",
                        (v, x) -> slope(z -> crossEntropy(oneHigh(z, v.integer("K")), 0), x.num("z")))
                .number("l7-one-high-score/d", v -> Math.exp(crossEntropy(oneHigh(0, v.integer("K")), 0)))
                .vector("l7-stable-softmax/c", v -> {
                    double[] s = {v.num("base") + v.num("up1"), v.num("base"), v.num("base") + v.num("up2")};
                    double highest = Arrays.stream(s).max().orElseThrow();
                    return Arrays.stream(s).map(score -> score - highest).toArray();
                });
    }

    private static double[] ofTen(double first, double second) {
        return logs(first, second, 10 - first - second);
    }

    private static void binaryLosses(KeyProofs proofs) {
        proofs.expression("l7-sigmoid-with-its-loss/a", (v, x) -> binaryCrossEntropy(sigmoid(x.num("z")), 1))
                .number("l7-sigmoid-with-its-loss/b", v -> sigmoid(logit(v.num("tenths"))))
                .number(
                        "l7-sigmoid-with-its-loss/c",
                        v -> slope(z -> binaryCrossEntropy(sigmoid(z), v.num("y")), logit(v.num("tenths"))))
                .number(
                        "l7-sigmoid-with-its-loss/d",
                        v -> slope(z -> Math.pow(sigmoid(z) - v.num("y"), 2) / 2, logit(v.num("tenths"))))
                .number("l7-photo-tags/b", v -> parameters(v.integer("width"), 4))
                .vector("l7-photo-tags/c", v -> tags(v.vector("A")))
                .number("l7-photo-tags/d", v -> total(tags(v.vector("A")), p -> p > 0.5 ? 1 : 0))
                .number(
                        "l7-photo-tags/e",
                        v -> IntStream.range(0, 4)
                                .mapToDouble(i -> binaryCrossEntropy(tags(v.vector("A"))[i], v.vector("y")[i]))
                                .sum());
    }

    private static double logit(double tenths) {
        return Math.log(tenths / (10 - tenths));
    }

    private static double[] tags(double[] tenths) {
        return Arrays.stream(tenths).map(t -> sigmoid(logit(t))).toArray();
    }

    private static void hinges(KeyProofs proofs) {
        proofs.number("l7-hinge-of-a-batch/a", v -> hinge(v.matrix("S")[0], 0))
                .number("l7-hinge-of-a-batch/b", v -> hinge(v.matrix("S")[1], 1))
                .number("l7-hinge-of-a-batch/c", v -> hinge(v.matrix("S")[2], 2))
                .number(
                        "l7-hinge-of-a-batch/d",
                        v -> IntStream.range(0, 3)
                                .mapToDouble(i -> hinge(v.matrix("S")[i], i))
                                .average()
                                .orElseThrow())
                .number("l7-margin-curves/b", v -> hinge(new double[] {v.num("lead"), 0}, 0))
                .expression(
                        "l7-margin-curves/c", (v, x) -> slope(m -> crossEntropy(new double[] {m, 0}, 0), x.num("m")))
                .number("l7-after-the-margin/a", v -> {
                    double base = v.num("base");
                    return hinge(new double[] {base + 2, base, base + 1}, 0);
                })
                .number("l7-after-the-margin/b", v -> {
                    double base = v.num("base");
                    return hinge(new double[] {base + 1, base, base + v.num("r")}, 0);
                });
    }

    private static void hingeSteps(KeyProofs proofs) {
        proofs.vector("l7-hinge-step/a", v -> times(v.matrix("W"), v.vector("x")))
                .number("l7-hinge-step/b", v -> hinge(times(v.matrix("W"), v.vector("x")), 0))
                .vector("l7-hinge-step/c", v -> gradient(s -> hinge(s, 0), times(v.matrix("W"), v.vector("x"))))
                .matrix(
                        "l7-hinge-step/d",
                        v -> gradients(weights -> hinge(times(weights, v.vector("x")), 0), v.matrix("W")))
                .vector("l7-hinge-step/e", v -> {
                    double[][] gradients = gradients(weights -> hinge(times(weights, v.vector("x")), 0), v.matrix("W"));
                    return descended(v.matrix("W")[0], gradients[0], v.num("lr"));
                });
    }
}
