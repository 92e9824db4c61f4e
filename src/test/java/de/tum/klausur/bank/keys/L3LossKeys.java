package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L3Computations.best;
import static de.tum.klausur.bank.keys.L3Computations.binaryCrossEntropy;
import static de.tum.klausur.bank.keys.L3Computations.mean;
import static de.tum.klausur.bank.keys.L3Computations.sigmoid;
import static de.tum.klausur.bank.keys.L3Computations.slope;
import static de.tum.klausur.bank.keys.L3Computations.softmax;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** The keys about losses, probabilities and training curves. */
final class L3LossKeys {

    private L3LossKeys() {}

    static void prove(KeyProofs proofs) {
        regression(proofs);
        errorCurves(proofs);
        objectives(proofs);
        softmaxes(proofs);
        binary(proofs);
        curves(proofs);
    }

    private static void regression(KeyProofs proofs) {
        double[] errors = {3 - 2, 4 - 4, 4 - 6, 13 - 8};
        double squared = mean(Arrays.stream(errors).map(e -> e * e).toArray());
        proofs.number(
                        "l3-regression-losses/a",
                        mean(Arrays.stream(errors).map(Math::abs).toArray()))
                .number("l3-regression-losses/b", squared)
                .number("l3-regression-losses/c", 100 * errors[3] * errors[3] / (4 * squared))
                .number("l3-regression-losses/d", squared + 0.1 * (1 * 1 + -2 * -2))
                .number("l3-output-and-loss/d", 40 / Math.tanh(99));
    }

    private static void errorCurves(KeyProofs proofs) {
        proofs.number("l3-error-curves/b", v -> {
                    double[] errors = {1, -2, 4};
                    double before = mean(Arrays.stream(errors).map(e -> e * e).toArray());
                    double after = mean(Arrays.stream(errors)
                            .map(e -> Math.pow(v.num("k") * e, 2))
                            .toArray());
                    return after / before;
                })
                .vector("l3-error-curves/c", v -> {
                    double[] targets = targets(v);
                    return new double[] {
                        best(c -> total(targets, y -> Math.abs(c - y))),
                        best(c -> total(targets, y -> (c - y) * (c - y)))
                    };
                });
    }

    private static double[] targets(Drawn v) {
        double[] steps = {v.num("first"), v.vector("gaps")[0], v.vector("gaps")[1], v.vector("gaps")[2], v.num("far")};
        Arrays.parallelPrefix(steps, Double::sum);
        return steps;
    }

    private static double total(double[] values, DoubleUnaryOperator function) {
        return Arrays.stream(values).map(function).sum();
    }

    private static void objectives(KeyProofs proofs) {
        proofs.number("l3-objective/b", v -> mean(v.vector("L")))
                .number("l3-objective/c", v -> total(v.vector("w"), w -> v.num("lam") * w * w))
                .number("l3-objective/d", v -> mean(v.vector("L")) + total(v.vector("w"), w -> v.num("lam") * w * w));
    }

    private static void softmaxes(KeyProofs proofs) {
        double[] three = softmax(Math.log(6), Math.log(3), 0);
        proofs.number("l3-softmax-cross-entropy/a", three[1])
                .number("l3-softmax-cross-entropy/b", -Math.log(three[2]))
                .number("l3-softmax-cross-entropy/c", -Math.log(softmax(new double[1000])[0]))
                .vector("l3-softmax-by-hand/a", v -> softmax(scores(v, 1)))
                .number("l3-softmax-by-hand/b", v -> -Math.log(softmax(scores(v, 1))[v.integer("label") - 1]))
                .number("l3-softmax-by-hand/c", v -> {
                    double[] sharper = softmax(scores(v, 2));
                    Arrays.sort(sharper);
                    return sharper[2] / sharper[0];
                })
                .expression("l3-softmax-by-hand/d", (v, x) -> softmax(x.num("s"), 0)[0]);
    }

    private static double[] scores(Drawn v, double factor) {
        return Arrays.stream(v.vector("n")).map(n -> factor * Math.log(n)).toArray();
    }

    private static void binary(KeyProofs proofs) {
        proofs.vector(
                        "l3-bce-batch/a",
                        v -> IntStream.range(0, 4)
                                .mapToDouble(i -> Math.exp(-loss(v, i)))
                                .toArray())
                .number("l3-bce-batch/b", v -> batchLoss(v) / Math.log(2))
                .number("l3-bce-batch/c", L3LossKeys::batchLoss)
                .number("l3-bce-batch/d", binaryCrossEntropy(0.5, 1) / Math.log(2))
                .expression("l3-label-minus-one/a", (v, x) -> binaryCrossEntropy(x.num("p"), -1))
                .expression("l3-label-minus-one/c", (v, x) -> {
                    double score = Math.log(x.num("p") / (1 - x.num("p")));
                    return slope(s -> binaryCrossEntropy(sigmoid(s), -1), score);
                });
    }

    private static double loss(Drawn v, int sample) {
        return binaryCrossEntropy(v.vector("p")[sample], v.vector("y")[sample]);
    }

    private static double batchLoss(Drawn v) {
        return mean(IntStream.range(0, 4).mapToDouble(i -> loss(v, i)).toArray());
    }

    private static void curves(KeyProofs proofs) {
        double[] validation = {2.1, 1.3, 1.0, 0.9, 0.95, 1.05, 1.15, 1.25, 1.35, 1.43, 1.5};
        proofs.number("l3-training-curves/b", 10 * lowest(validation))
                .number("l3-two-curves/a", v -> lowest(walk(v, 0.15, 0.1)))
                .number("l3-two-curves/b", v -> 0.1 + walk(v, 0.15, 0.1)[10] - walk(v, 0.15, -0.05)[10]);
    }

    /** A curve that falls up to the turn and goes on with another slope, epoch by epoch. */
    private static double[] walk(Drawn v, double falling, double rising) {
        double[] losses = new double[11];
        losses[0] = v.num("base") + falling * v.num("t");
        for (int epoch = 1; epoch <= 10; epoch++) {
            losses[epoch] = losses[epoch - 1] + (epoch <= v.num("t") ? -falling : rising);
        }
        return losses;
    }

    private static int lowest(double[] values) {
        return IntStream.range(0, values.length).reduce(0, (best, i) -> values[i] < values[best] ? i : best);
    }
}
