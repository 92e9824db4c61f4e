package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L5Computations.correctedMean;
import static de.tum.klausur.bank.keys.L5Computations.runningMean;
import static de.tum.klausur.bank.keys.L5Computations.slope;

import de.tum.klausur.bank.keys.L5Computations.Rolling;
import java.util.function.DoubleUnaryOperator;

/** Momentum, Nesterov, RMSProp and Adam, run as they are defined. */
final class L5OptimiserKeys {

    private L5OptimiserKeys() {}

    static void prove(KeyProofs proofs) {
        momentum(proofs);
        longSlope(proofs);
        nesterov(proofs);
        rmsProp(proofs);
        firstStepOfAdam(proofs);
        secondStepOfAdam(proofs);
        runningMeans(proofs);
        memory(proofs);
    }

    private static DoubleUnaryOperator parabola(double curvature) {
        return w -> curvature / 2 * w * w;
    }

    /** Momentum on a parabola, from rest. */
    private record Descent(double curvature, double start, double rate, double beta) {

        Rolling after(int steps) {
            Rolling now = new Rolling(start, 0);
            for (int step = 0; step < steps; step++) {
                now = now.momentum(parabola(curvature), rate, beta);
            }
            return now;
        }
    }

    private static void momentum(KeyProofs proofs) {
        proofs.number(
                        "l5-momentum-by-hand/a",
                        v -> new Descent(v.num("c"), v.num("w0"), v.num("lr"), v.num("beta"))
                                .after(1)
                                .velocity())
                .number(
                        "l5-momentum-by-hand/b",
                        v -> new Descent(v.num("c"), v.num("w0"), v.num("lr"), v.num("beta"))
                                .after(1)
                                .weight())
                .number(
                        "l5-momentum-by-hand/c",
                        v -> new Descent(v.num("c"), v.num("w0"), v.num("lr"), v.num("beta"))
                                .after(2)
                                .velocity())
                .number(
                        "l5-momentum-by-hand/d",
                        v -> new Descent(v.num("c"), v.num("w0"), v.num("lr"), v.num("beta"))
                                .after(2)
                                .weight())
                .number(
                        "l5-momentum-by-hand/e",
                        v -> new Descent(v.num("c"), v.num("w0"), v.num("lr"), 0)
                                        .after(2)
                                        .weight()
                                - new Descent(v.num("c"), v.num("w0"), v.num("lr"), v.num("beta"))
                                        .after(2)
                                        .weight());
    }

    private static double velocity(double gradient, double rate, double beta, int steps) {
        Rolling now = new Rolling(0, 0);
        for (int step = 0; step < steps; step++) {
            now = now.momentum(w -> gradient * w, rate, beta);
        }
        return now.velocity();
    }

    private static void longSlope(KeyProofs proofs) {
        proofs.number("l5-terminal-velocity/a", v -> velocity(v.num("g"), v.num("alpha"), v.num("beta"), 3))
                .number("l5-terminal-velocity/b", v -> velocity(v.num("g"), v.num("alpha"), v.num("beta"), 1000))
                .expression("l5-terminal-velocity/c", (v, x) -> -velocity(1, x.num("a"), x.num("b"), 1000));
    }

    private static Rolling ahead(double curvature, Rolling now, double rate, double beta) {
        return now.nesterov(parabola(curvature), rate, beta);
    }

    private static void nesterov(KeyProofs proofs) {
        proofs.number("l5-nesterov-by-hand/a", v -> v.num("w") + v.num("beta") * v.num("v"))
                .number(
                        "l5-nesterov-by-hand/b",
                        v -> slope(parabola(v.num("c")), v.num("w") + v.num("beta") * v.num("v")))
                .number(
                        "l5-nesterov-by-hand/c",
                        v -> ahead(v.num("c"), new Rolling(v.num("w"), v.num("v")), v.num("lr"), v.num("beta"))
                                .velocity())
                .number(
                        "l5-nesterov-by-hand/d",
                        v -> ahead(v.num("c"), new Rolling(v.num("w"), v.num("v")), v.num("lr"), v.num("beta"))
                                .weight())
                .number(
                        "l5-nesterov-by-hand/e",
                        v -> new Rolling(v.num("w"), v.num("v"))
                                .momentum(parabola(v.num("c")), v.num("lr"), v.num("beta"))
                                .weight());
    }

    private static double[] squares(double[] before, double[] gradient) {
        double[] after = new double[before.length];
        for (int i = 0; i < before.length; i++) {
            after[i] = 0.5 * before[i] + 0.5 * gradient[i] * gradient[i];
        }
        return after;
    }

    private static double[] rmsPropStep(double[] before, double[] gradient, double rate) {
        double[] squares = squares(before, gradient);
        double[] step = new double[before.length];
        for (int i = 0; i < before.length; i++) {
            step[i] = -rate * gradient[i] / Math.sqrt(squares[i]);
        }
        return step;
    }

    private static double[] pair(double first, double second) {
        return new double[] {first, second};
    }

    private static void rmsProp(KeyProofs proofs) {
        proofs.vector(
                        "l5-rmsprop-by-hand/a",
                        v -> squares(pair(v.num("s1"), v.num("s2")), pair(v.num("g1"), v.num("g2"))))
                .vector(
                        "l5-rmsprop-by-hand/b",
                        v -> rmsPropStep(pair(v.num("s1"), v.num("s2")), pair(v.num("g1"), v.num("g2")), v.num("lr")))
                .vector("l5-rmsprop-by-hand/c", v -> {
                    double[] step =
                            rmsPropStep(pair(v.num("s1"), v.num("s2")), pair(v.num("g1"), v.num("g2")), v.num("lr"));
                    return pair(v.num("w1") + step[0], v.num("w2") + step[1]);
                })
                .number("l5-rmsprop-by-hand/d", v -> {
                    double[] step =
                            rmsPropStep(pair(v.num("s1"), v.num("s2")), pair(v.num("g1"), v.num("g2")), v.num("lr"));
                    return Math.abs(step[0] / step[1]);
                });
    }

    private static double gradient(double sign, double size) {
        return sign < 0 ? -size : size;
    }

    private static void firstStepOfAdam(KeyProofs proofs) {
        proofs.number("l5-adam-first-step/a", v -> runningMean(0.9, gradient(v.num("sign"), v.num("steep"))))
                .number(
                        "l5-adam-first-step/b",
                        v -> runningMean(v.num("beta2"), Math.pow(gradient(v.num("sign"), v.num("steep")), 2)))
                .number("l5-adam-first-step/c", v -> correctedMean(0.9, gradient(v.num("sign"), v.num("steep"))))
                .number(
                        "l5-adam-first-step/d",
                        v -> correctedMean(v.num("beta2"), Math.pow(gradient(v.num("sign"), v.num("steep")), 2)))
                .number("l5-adam-first-step/e", v -> {
                    double g = gradient(v.num("sign"), v.num("steep"));
                    double step = correctedMean(0.9, g) / Math.sqrt(correctedMean(v.num("beta2"), g * g));
                    return v.num("w0") - v.num("lr") * step;
                });
    }

    private static void secondStepOfAdam(KeyProofs proofs) {
        proofs.number("l5-adam-second-step/a", v -> runningMean(0.5, v.num("g1"), v.num("g2")))
                .number("l5-adam-second-step/b", v -> correctedMean(0.5, v.num("g1"), v.num("g2")))
                .number(
                        "l5-adam-second-step/c",
                        v -> runningMean(0.5, v.num("g1") * v.num("g1"), v.num("g2") * v.num("g2")))
                .number(
                        "l5-adam-second-step/d",
                        v -> correctedMean(0.5, v.num("g1") * v.num("g1"), v.num("g2") * v.num("g2")))
                .expression("l5-adam-second-step/e", (v, x) -> {
                    double first = correctedMean(0.5, v.num("g1"), v.num("g2"));
                    double second = correctedMean(0.5, v.num("g1") * v.num("g1"), v.num("g2") * v.num("g2"));
                    return -x.num("a") * first / Math.sqrt(second);
                });
    }

    private static void runningMeans(KeyProofs proofs) {
        proofs.number("l5-bias-correction-curves/b", v -> runningMean(v.num("beta"), v.num("g")))
                .number("l5-bias-correction-curves/c", v -> runningMean(v.num("beta"), 1, 1))
                .expression(
                        "l5-bias-correction-proof/a", (v, x) -> constantGradient(x.num("b"), x.num("g"), x.num("k")))
                .number("l5-adam-memory-length/b", v -> {
                    double[] gradients = new double[1 + v.integer("j")];
                    gradients[0] = 1;
                    return runningMean(v.num("beta"), gradients);
                });
    }

    /** The mean after k steps; between whole k the distance to the gradient shrinks evenly on a logarithmic scale. */
    private static double constantGradient(double beta, double gradient, double k) {
        double mean = 0;
        for (int step = 1; step <= k; step++) {
            mean = beta * mean + (1 - beta) * gradient;
        }
        return gradient - (gradient - mean) * Math.pow(beta, k - Math.floor(k));
    }

    private static void memory(KeyProofs proofs) {
        proofs.shape("l5-optimiser-moments/b", v -> new int[] {v.integer("outputs"), v.integer("inputs")})
                .number("l5-optimiser-moments/c", v -> {
                    int kept = 0;
                    for (int output = 0; output < v.integer("outputs"); output++) {
                        for (int input = 0; input <= v.integer("inputs"); input++) {
                            kept += 2;
                        }
                    }
                    return kept;
                })
                .number("l5-order-of-an-update/b", v -> 1);
    }
}
