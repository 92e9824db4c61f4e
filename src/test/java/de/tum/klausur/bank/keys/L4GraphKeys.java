package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L4Computations.affineLoss;
import static de.tum.klausur.bank.keys.L4Computations.crossEntropy;
import static de.tum.klausur.bank.keys.L4Computations.descended;
import static de.tum.klausur.bank.keys.L4Computations.gradient;
import static de.tum.klausur.bank.keys.L4Computations.gradients;
import static de.tum.klausur.bank.keys.L4Computations.logs;
import static de.tum.klausur.bank.keys.L4Computations.multiplications;
import static de.tum.klausur.bank.keys.L4Computations.sigmoid;
import static de.tum.klausur.bank.keys.L4Computations.slope;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** The keys of the questions about backpropagation that vary. */
final class L4GraphKeys {

    private L4GraphKeys() {}

    static void prove(KeyProofs proofs) {
        twoLayers(proofs);
        graphs(proofs);
        outputs(proofs);
        affine(proofs);
        softmax(proofs);
        accumulation(proofs);
        cost(proofs);
        differences(proofs);
        branches(proofs);
        penalties(proofs);
        saddle(proofs);
    }

    private static double prediction(Drawn v, double w, double u) {
        return u * Math.max(0, w * v.num("x") + v.num("b")) + v.num("c");
    }

    private static double loss(Drawn v, double prediction) {
        return Math.pow(prediction - v.num("y"), 2) / 2;
    }

    private static void twoLayers(KeyProofs proofs) {
        proofs.number("l4-two-layers/a", v -> prediction(v, v.num("w"), v.num("u")))
                .number("l4-two-layers/b", v -> slope(p -> loss(v, p), prediction(v, v.num("w"), v.num("u"))))
                .number("l4-two-layers/c", v -> slope(u -> loss(v, prediction(v, v.num("w"), u)), v.num("u")))
                .number("l4-two-layers/d", v -> slope(w -> loss(v, prediction(v, w, v.num("u"))), v.num("w")))
                .number(
                        "l4-two-layers/e",
                        v -> descended(v.num("w"), w -> loss(v, prediction(v, w, v.num("u"))), v.num("lr")));
    }

    private static double reciprocal(double x, double y, double z) {
        return x * (1 / (x * y + z));
    }

    private static void graphs(KeyProofs proofs) {
        proofs.number("l4-reciprocal-graph/a", v -> reciprocal(v.num("x"), v.num("y"), v.num("z")))
                .number("l4-reciprocal-graph/b", v -> slope(s -> v.num("x") / s, v.num("x") * v.num("y") + v.num("z")))
                .number("l4-reciprocal-graph/c", v -> slope(y -> reciprocal(v.num("x"), y, v.num("z")), v.num("y")))
                .number("l4-reciprocal-graph/d", v -> slope(x -> reciprocal(x, v.num("y"), v.num("z")), v.num("x")))
                .number("l4-hidden-operators/b", v -> Math.max(v.num("hi"), v.num("lo")) * v.num("c") + v.num("d"));
    }

    /** Each time the input that gives this output is found first. */
    private static void outputs(KeyProofs proofs) {
        proofs.expression("l4-by-the-output/a", (v, p) -> {
                    double logit = Math.log(p.num("s") / (1 - p.num("s")));
                    return slope(x -> sigmoid(v.num("k") * x), logit / v.num("k"));
                })
                .expression("l4-by-the-output/b", (v, p) -> {
                    double inner = Math.log((1 + p.num("h")) / (1 - p.num("h"))) / 2;
                    return slope(x -> Math.tanh(v.num("k") * x), inner / v.num("k"));
                })
                .expression("l4-by-the-output/c", (v, p) -> slope(x -> v.num("k") / x, v.num("k") / p.num("r")));
    }

    private static void affine(KeyProofs proofs) {
        double[] none = new double[2];
        proofs.matrix(
                        "l4-affine-numbers/a",
                        v -> gradients(w -> affineLoss(v.matrix("X"), w, none, v.matrix("G")), v.matrix("W")))
                .matrix(
                        "l4-affine-numbers/b",
                        v -> gradients(x -> affineLoss(x, v.matrix("W"), none, v.matrix("G")), v.matrix("X")))
                .vector(
                        "l4-affine-numbers/c",
                        v -> gradient(b -> affineLoss(v.matrix("X"), v.matrix("W"), b, v.matrix("G")), none))
                .matrix("l4-affine-numbers/d", v -> {
                    double[][] weights = v.matrix("W");
                    double[][] gradients =
                            gradients(w -> affineLoss(v.matrix("X"), w, none, v.matrix("G")), v.matrix("W"));
                    for (int i = 0; i < 4; i++) {
                        weights[i / 2][i % 2] -= v.num("lr") * gradients[i / 2][i % 2];
                    }
                    return weights;
                });
    }

    private static double[] scores(Drawn v) {
        return logs(v.num("p1"), v.num("p2"), 1 - v.num("p1") - v.num("p2"));
    }

    /** The loss where the weights of one class move away from those that gave the scores. */
    private static double moved(Drawn v, int moving, double[] by) {
        double[] scores = scores(v);
        scores[moving] += by[0] * v.vector("x")[0] + by[1] * v.vector("x")[1];
        return crossEntropy(scores, v.integer("c") - 1);
    }

    private static void softmax(KeyProofs proofs) {
        proofs.vector("l4-softmax-weights/a", v -> gradient(s -> crossEntropy(s, v.integer("c") - 1), scores(v)))
                .vector("l4-softmax-weights/b", v -> gradient(by -> moved(v, v.integer("c") - 1, by), 0, 0))
                .vector("l4-softmax-weights/c", v -> {
                    double[] by = descended(new double[2], w -> moved(v, v.integer("c") - 1, w), v.num("lr"));
                    return new double[] {v.vector("old")[0] + by[0], v.vector("old")[1] + by[1]};
                })
                .number("l4-softmax-weights/d", v -> {
                    double sum = 0;
                    for (int k = 0; k < 3; k++) {
                        int moving = k;
                        sum += gradient(by -> moved(v, moving, by), 0, 0)[0];
                    }
                    return sum;
                });
    }

    private static void accumulation(KeyProofs proofs) {
        proofs.number("l4-accumulation/b.1", v -> samples(v.integer("k"), v.integer("m")).length)
                .number("l4-accumulation/b.2", v -> {
                    double[] samples = samples(v.integer("k"), v.integer("m"));
                    double sumOfMeans = 0;
                    for (int batch = 0; batch < v.integer("k"); batch++) {
                        int from = batch * v.integer("m");
                        sumOfMeans += Arrays.stream(samples, from, from + v.integer("m"))
                                .average()
                                .orElseThrow();
                    }
                    return sumOfMeans / Arrays.stream(samples).average().orElseThrow();
                })
                .number("l4-accumulation/b.3", v -> {
                    int updates = 0;
                    int batches = 0;
                    for (int seen = 0; seen < v.integer("N"); seen += v.integer("m")) {
                        batches++;
                        updates += batches % v.integer("k") == 0 ? 1 : 0;
                    }
                    return updates;
                });
    }

    /** The gradients of as many samples as go into one step. */
    private static double[] samples(int batches, int size) {
        double[] gradients = new double[batches * size];
        for (int i = 0; i < gradients.length; i++) {
            gradients[i] = 1 + i % 7;
        }
        return gradients;
    }

    private static void cost(KeyProofs proofs) {
        proofs.number("l4-backward-cost/a", v -> multiplications(v.integer("B"), v.integer("n"), v.integer("m")))
                .number(
                        "l4-backward-cost/b",
                        v -> multiplications(v.integer("n"), v.integer("B"), v.integer("m"))
                                + multiplications(v.integer("B"), v.integer("m"), v.integer("n")))
                .number("l4-backward-cost/c", v -> {
                    int evaluations = 0;
                    for (int neuron = 0; neuron < v.integer("m"); neuron++) {
                        for (int parameter = 0; parameter <= v.integer("n"); parameter++) {
                            evaluations += 2;
                        }
                    }
                    return evaluations;
                });
    }

    private static DoubleUnaryOperator parabola(Drawn v) {
        return w -> v.num("a") * w * w + v.num("c") * w;
    }

    private static void differences(KeyProofs proofs) {
        proofs.expression("l4-difference-errors/a", (v, p) -> {
                    double up = parabola(v).applyAsDouble(p.num("w") + p.num("h"));
                    return (up - parabola(v).applyAsDouble(p.num("w"))) / p.num("h");
                })
                .number("l4-difference-errors/b", v -> {
                    double up = parabola(v).applyAsDouble(1 + v.num("step"));
                    return (up - parabola(v).applyAsDouble(1)) / v.num("step") - slope(parabola(v), 1);
                })
                .number("l4-difference-errors/c", v -> {
                    double up = parabola(v).applyAsDouble(1 + v.num("step"));
                    double down = parabola(v).applyAsDouble(1 - v.num("step"));
                    return (up - down) / (2 * v.num("step")) - slope(parabola(v), 1);
                });
    }

    private static double gated(Drawn v, double x) {
        return v.num("c") * x + v.num("k") * x * sigmoid(x);
    }

    private static void branches(KeyProofs proofs) {
        proofs.expression("l4-branches/a", (v, p) -> slope(x -> gated(v, x), p.num("x")))
                .number("l4-branches/b", v -> slope(x -> gated(v, x), 0))
                .number(
                        "l4-branches/c",
                        v -> slope(
                                x -> {
                                    double value = x;
                                    for (String branch : new String[] {"f1", "f2", "f3"}) {
                                        value += v.num(branch) * value;
                                    }
                                    return value;
                                },
                                1));
    }

    private static void penalties(KeyProofs proofs) {
        proofs.vector("l4-penalty-steps/a", v -> penalised(v, w -> w * w / 2))
                .vector("l4-penalty-steps/b", v -> penalised(v, Math::abs))
                .number("l4-penalty-steps/c", v -> {
                    int steps = 0;
                    double weight = v.num("p3");
                    while (weight > 1e-6) {
                        weight = descended(weight, w -> v.num("lam") * Math.abs(w), v.num("lr"));
                        steps++;
                    }
                    return steps;
                });
    }

    private static double[] penalised(Drawn v, DoubleUnaryOperator penalty) {
        double[] weights = {v.num("p1"), v.num("p2"), v.num("p3")};
        return descended(
                weights, w -> v.num("lam") * Arrays.stream(w).map(penalty).sum(), v.num("lr"));
    }

    private static double saddle(Drawn v, double[] at) {
        return v.num("a") / 2 * at[0] * at[0] - v.num("b") / 2 * at[1] * at[1];
    }

    private static void saddle(KeyProofs proofs) {
        proofs.vector(
                        "l4-saddle/a",
                        v -> descended(new double[] {v.num("u"), v.num("v")}, at -> saddle(v, at), v.num("lr")))
                .number("l4-saddle/b", v -> descended(new double[] {0, 1}, at -> saddle(v, at), v.num("lr"))[1]);
    }
}
