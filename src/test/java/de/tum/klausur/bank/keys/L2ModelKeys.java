package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L2Computations.binaryCrossEntropy;
import static de.tum.klausur.bank.keys.L2Computations.descended;
import static de.tum.klausur.bank.keys.L2Computations.gradient;
import static de.tum.klausur.bank.keys.L2Computations.maximiser;
import static de.tum.klausur.bank.keys.L2Computations.meanSquaredError;
import static de.tum.klausur.bank.keys.L2Computations.minimum;
import static de.tum.klausur.bank.keys.L2Computations.root;
import static de.tum.klausur.bank.keys.L2Computations.sigmoid;
import static de.tum.klausur.bank.keys.L2Computations.slope;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** The keys about likelihoods, lines and logistic regression. */
final class L2ModelKeys {

    private static final double[][] FOUR = {{1, 2}, {3, 0}, {-1, 1}, {1, -1}};
    private static final double[] LABELS = {1, 1, 0, 0};

    private L2ModelKeys() {}

    static void prove(KeyProofs proofs) {
        likelihoods(proofs);
        shapes(proofs);
        normalEquation(proofs);
        lines(proofs);
        derivatives(proofs);
        sigmoids(proofs);
        boundaries(proofs);
        logisticStep(proofs);
        logisticByHand(proofs);
    }

    private static void likelihoods(KeyProofs proofs) {
        double[] outcomes = {1, 0, 1, 1, 0, 1, 1, 1};
        DoubleUnaryOperator mean = p -> Arrays.stream(outcomes)
                .map(y -> binaryCrossEntropy(p, y))
                .average()
                .orElseThrow();
        proofs.number("l2-binary-likelihood/b", maximiser(p -> -mean.applyAsDouble(p), 0.01, 0.99))
                .number("l2-binary-likelihood/c", mean.applyAsDouble(0.5))
                .expression("l2-waiting-times/a", (v, x) -> logLikelihood(v, x.num("r")))
                .expression(
                        "l2-waiting-times/b", (v, x) -> slope(r -> logLikelihood(v, r), x.num("r"), 1e-3 * x.num("r")))
                .number("l2-waiting-times/c", v -> maximiser(r -> logLikelihood(v, r), 0.01, 5));
    }

    private static double logLikelihood(Drawn v, double rate) {
        double likelihood = 1;
        for (double time : v.vector("t")) {
            likelihood *= rate * Math.exp(-rate * time);
        }
        return Math.log(likelihood);
    }

    private static void shapes(KeyProofs proofs) {
        int features = 7;
        proofs.shape("l2-linear-shapes/a", 500, features + 1)
                .shape("l2-linear-shapes/b", KeyProofs.ANY, 1)
                .shape("l2-linear-shapes/c", L2Computations.broadcast(new int[] {32, 1}, new int[] {32}));
    }

    private static void normalEquation(KeyProofs proofs) {
        double[][] rows = {{1, 0}, {1, 1}, {1, 2}};
        double[] y = {1, 1, 4};
        double[] theta = minimum(t -> meanSquaredError(predictions(rows, t), y), 2);
        proofs.shape("l2-normal-equation/a", rows.length, rows[0].length)
                .number(
                        "l2-normal-equation/b",
                        Arrays.stream(rows).mapToDouble(row -> row[1] * row[1]).sum())
                .number("l2-normal-equation/c", theta[0])
                .number("l2-normal-equation/d", theta[1])
                .number("l2-normal-equation/e", predictions(new double[][] {{1, 4}}, theta)[0])
                .number("l2-normal-equation/f", meanSquaredError(predictions(rows, theta), y));
    }

    private static double[] predictions(double[][] rows, double[] theta) {
        return Arrays.stream(rows)
                .mapToDouble(row -> L2Computations.dot(row, theta))
                .toArray();
    }

    private static void lines(KeyProofs proofs) {
        proofs.vector("l2-gradient-step/a", v -> line(v.vector("X"), start(v)))
                .number("l2-gradient-step/b", v -> meanSquaredError(line(v.vector("X"), start(v)), v.vector("Y")))
                .vector("l2-gradient-step/c", L2ModelKeys::lineGradient)
                .vector("l2-gradient-step/d", v -> descended(start(v), lineGradient(v), v.num("lr")))
                .number("l2-line-through-origin/a", v -> curvature(v.vector("X")) / 2)
                .number("l2-line-through-origin/b", v -> -slope(t -> squares(v, t), 0) / 2)
                .number("l2-line-through-origin/c", v -> minimum(t -> squares(v, t[0]), 1)[0])
                .number(
                        "l2-line-through-origin/d",
                        v -> minimum(t -> squares(v, t[0]) + v.num("lam") * t[0] * t[0], 1)[0]);
    }

    private static double[] start(Drawn v) {
        return new double[] {v.num("w"), v.num("b")};
    }

    private static double[] line(double[] x, double[] parameters) {
        return Arrays.stream(x)
                .map(value -> parameters[0] * value + parameters[1])
                .toArray();
    }

    private static double[] lineGradient(Drawn v) {
        return gradient(p -> meanSquaredError(line(v.vector("X"), p), v.vector("Y")), start(v));
    }

    private static double squares(Drawn v, double theta) {
        double[] y = v.vector("Y");
        return y.length * meanSquaredError(line(v.vector("X"), new double[] {theta, 0}), y);
    }

    /** The second derivative of the sum of the squared errors. */
    private static double curvature(double[] x) {
        double[] none = new double[x.length];
        DoubleUnaryOperator sum = theta -> x.length * meanSquaredError(line(x, new double[] {theta, 0}), none);
        return sum.applyAsDouble(1) - 2 * sum.applyAsDouble(0) + sum.applyAsDouble(-1);
    }

    private static void derivatives(KeyProofs proofs) {
        proofs.expression("l2-derivatives/a", (v, x) -> slope(w -> penalised(v, x, w, x.num("b")), x.num("w")))
                .expression("l2-derivatives/b", (v, x) -> slope(b -> penalised(v, x, x.num("w"), b), x.num("b")))
                .expression(
                        "l2-derivatives/c",
                        (v, x) -> slope(
                                w -> binaryCrossEntropy(sigmoid(w * x.num("x") + x.num("b")), x.num("y")), x.num("w")))
                .expression("l2-derivatives/d", (v, x) -> {
                    double score = Math.log(x.num("p") / (1 - x.num("p")));
                    return slope(at -> slope(w -> binaryCrossEntropy(sigmoid(score + w * x.num("x")), 1), at), 0);
                });
    }

    private static double penalised(Drawn v, Drawn x, double w, double b) {
        return v.num("c") * Math.pow(w * x.num("x") + b - x.num("y"), 2) + v.num("lam") * w * w;
    }

    private static void sigmoids(KeyProofs proofs) {
        proofs.number("l2-sigmoid-graphs/b", v -> root(x -> sharp(v, x) - 0.5, -20, 20))
                .number("l2-sigmoid-graphs/c", v -> slope(x -> sharp(v, x), v.num("k"), 1e-4))
                .number("l2-odds/a", v -> sigmoid(Math.log(v.num("r"))))
                .number("l2-odds/b", v -> {
                    double p = sigmoid(Math.log(v.num("r")) + Math.log(v.num("f")));
                    return p / (1 - p);
                })
                .expression("l2-odds/c", (v, x) -> root(s -> sigmoid(s) - x.num("p"), -50, 50))
                .expression("l2-odds/d", (v, x) -> binaryCrossEntropy(sigmoid(x.num("s")), 1));
    }

    private static double sharp(Drawn v, double x) {
        return sigmoid(v.num("w") * x + v.num("b"));
    }

    private static void boundaries(KeyProofs proofs) {
        proofs.number("l2-decision-boundary/b", root(x -> sigmoid(0 + 2 * x - 4) - 0.5, -20, 20))
                .expression(
                        "l2-draw-boundary/a",
                        (v, x) -> root(
                                second -> v.num("w1") * x.num("u") + v.num("w2") * second + v.num("b"), -100, 100));
    }

    private static void logisticStep(KeyProofs proofs) {
        double[] start = new double[3];
        double[] gradient = gradient(L2ModelKeys::meanLoss, start);
        double[] next = descended(start, gradient, 2);
        proofs.number("l2-logistic-step/a", probability(start, FOUR[0]))
                .number("l2-logistic-step/b", meanLoss(start))
                .number("l2-logistic-step/c", gradient[0])
                .number("l2-logistic-step/d", gradient[1])
                .number("l2-logistic-step/e", (double) IntStream.range(0, 4)
                        .filter(i -> probability(next, FOUR[i]) >= 0.5 == (LABELS[i] == 1))
                        .count());
    }

    private static double meanLoss(double[] parameters) {
        return IntStream.range(0, 4)
                .mapToDouble(i -> binaryCrossEntropy(probability(parameters, FOUR[i]), LABELS[i]))
                .average()
                .orElseThrow();
    }

    /** The parameters are the two weights and the bias. */
    private static double probability(double[] parameters, double[] x) {
        return sigmoid(parameters[0] * x[0] + parameters[1] * x[1] + parameters[2]);
    }

    private static void logisticByHand(KeyProofs proofs) {
        proofs.number("l2-logistic-by-hand/a", v -> {
                    double p = probability(v.vector("w"), v);
                    return Math.log(p / (1 - p));
                })
                .number("l2-logistic-by-hand/b", v -> probability(v.vector("w"), v))
                .vector("l2-logistic-by-hand/c", L2ModelKeys::logisticGradient)
                .vector("l2-logistic-by-hand/d", v -> descended(v.vector("w"), logisticGradient(v), v.num("lr")));
    }

    private static double probability(double[] w, Drawn v) {
        return probability(new double[] {w[0], w[1], v.num("b")}, v.vector("x"));
    }

    private static double[] logisticGradient(Drawn v) {
        return gradient(w -> binaryCrossEntropy(probability(w, v), v.num("y")), v.vector("w"));
    }
}
