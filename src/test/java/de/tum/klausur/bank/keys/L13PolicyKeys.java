package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L13Computations.logit;
import static de.tum.klausur.bank.keys.L13Computations.mean;
import static de.tum.klausur.bank.keys.L13Computations.scoreOfSoftmax;
import static de.tum.klausur.bank.keys.L13Computations.sigmoid;
import static de.tum.klausur.bank.keys.L13Computations.slope;
import static de.tum.klausur.bank.keys.L13Computations.variance;

import java.util.Arrays;

/** The proofs of lecture 13 on policy gradients, baselines and critics. */
final class L13PolicyKeys {

    private static final double[] EVEN = {0.5, 0.5};

    private L13PolicyKeys() {}

    static void prove(KeyProofs proofs) {
        scores(proofs);
        steps(proofs);
        baselines(proofs);
        critics(proofs);
    }

    private static void scores(KeyProofs proofs) {
        proofs.expression("l13-score-function/a", (v, x) -> slope(w -> Math.log(sigmoid(w * x.num("x"))), x.num("w")))
                .expression(
                        "l13-score-function/b",
                        (v, x) -> slope(w -> Math.log(1 - sigmoid(w * x.num("x"))), x.num("w")));
    }

    private static void steps(KeyProofs proofs) {
        proofs.vector(
                        "l13-reinforce-step/a",
                        v -> scoreOfSoftmax(policy(v.integer("n0"), v.integer("n1")), v.integer("i")))
                .number("l13-reinforce-step/b", v -> v.num("G") - v.num("b"))
                .vector("l13-reinforce-step/c", v -> {
                    double[] score = scoreOfSoftmax(policy(v.integer("n0"), v.integer("n1")), v.integer("i"));
                    double weight = v.num("alpha") * (v.num("G") - v.num("b"));
                    return Arrays.stream(score).map(entry -> weight * entry).toArray();
                });
    }

    private static double[] policy(int first, int second) {
        return new double[] {first / 10.0, second / 10.0, (10 - first - second) / 10.0};
    }

    private static void baselines(KeyProofs proofs) {
        proofs.number("l13-baseline-variance/a", v -> mean(EVEN, estimates(v.num("m"), v.num("d"), 0)))
                .number("l13-baseline-variance/b", v -> variance(EVEN, estimates(v.num("m"), v.num("d"), 0)))
                .number("l13-baseline-variance/c", v -> variance(EVEN, estimates(v.num("m"), v.num("d"), v.num("b"))))
                .number("l13-baseline-variance/d", v -> {
                    int baseline = 0;
                    while (variance(EVEN, estimates(v.num("m"), v.num("d"), baseline)) > 1e-9) {
                        baseline++;
                    }
                    return baseline;
                });
    }

    /** What both actions, with the rewards m + d and m - d, give for the gradient at the parameter 0. */
    private static double[] estimates(double m, double d, double baseline) {
        return new double[] {
            (m + d - baseline) * slope(theta -> Math.log(sigmoid(theta)), 0),
            (m - d - baseline) * slope(theta -> Math.log(1 - sigmoid(theta)), 0)
        };
    }

    private static void critics(KeyProofs proofs) {
        proofs.number("l13-actor-critic-step/b", v -> surprise(v.num("r"), v.num("gamma"), v.num("vs"), v.num("vn")))
                .number("l13-actor-critic-step/c", v -> {
                    double observed = v.num("r") + v.num("gamma") * v.num("vn");
                    return (1 - v.num("beta")) * v.num("vs") + v.num("beta") * observed;
                })
                .number("l13-actor-critic-step/d", v -> {
                    double constant = logit(v.num("p")) - v.num("theta");
                    double score = slope(theta -> Math.log(sigmoid(theta + constant)), v.num("theta"));
                    double delta = surprise(v.num("r"), v.num("gamma"), v.num("vs"), v.num("vn"));
                    return v.num("theta") + v.num("alpha") * delta * score;
                });
    }

    private static double surprise(double reward, double gamma, double before, double after) {
        return reward + gamma * after - before;
    }
}
