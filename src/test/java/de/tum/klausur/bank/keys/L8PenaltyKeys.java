package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L8Computations.adam;
import static de.tum.klausur.bank.keys.L8Computations.dot;
import static de.tum.klausur.bank.keys.L8Computations.gradient;
import static de.tum.klausur.bank.keys.L8Computations.plus;
import static de.tum.klausur.bank.keys.L8Computations.slope;

/** The proofs of lecture 8 on penalties, constraints and decay of weights. */
final class L8PenaltyKeys {

    private L8PenaltyKeys() {}

    static void add(KeyProofs proofs) {
        penalties(proofs);
        maxNorm(proofs);
        decay(proofs);
    }

    private static void penalties(KeyProofs proofs) {
        proofs.vector("l8-penalty-step/a", v -> gradient(w -> v.num("a") * length1(w), v.vector("w"), 0.1))
                .vector("l8-penalty-step/b", v -> gradient(w -> v.num("b") / 2 * dot(w, w), v.vector("w"), 0.1))
                .vector("l8-penalty-step/c", v -> {
                    double[] pull =
                            gradient(w -> v.num("a") * length1(w) + v.num("b") / 2 * dot(w, w), v.vector("w"), 0.1);
                    return plus(v.vector("w"), -0.1, plus(v.vector("g"), 1, pull));
                })
                .number("l8-penalty-step/d", v -> {
                    int steps = 0;
                    for (double weight = v.num("start"); weight > 1e-9; weight -= 0.1 * v.num("a")) {
                        steps++;
                    }
                    return steps;
                });
    }

    private static void maxNorm(KeyProofs proofs) {
        proofs.vector("l8-max-norm/a", v -> plus(v.vector("w"), -0.1, v.vector("g")))
                .number("l8-max-norm/b", v -> length2(plus(v.vector("w"), -0.1, v.vector("g"))))
                .vector("l8-max-norm/c", v -> {
                    double[] moved = plus(v.vector("w"), -0.1, v.vector("g"));
                    double over = length2(moved) / v.num("bound");
                    return over > 1 ? new double[] {moved[0] / over, moved[1] / over} : moved;
                });
    }

    private static double length1(double[] w) {
        double sum = 0;
        for (double value : w) {
            sum += Math.abs(value);
        }
        return sum;
    }

    private static double length2(double[] w) {
        return Math.sqrt(dot(w, w));
    }

    private static void decay(KeyProofs proofs) {
        proofs.number("l8-adam-decay/a", v -> seen(v.num("g"), v.num("decay"), v.num("w")))
                .number(
                        "l8-adam-decay/b",
                        v -> adam(v.num("w"), seen(v.num("g"), v.num("decay"), v.num("w")), v.num("rate")))
                .number(
                        "l8-adam-decay/c",
                        v -> adam(v.num("w"), v.num("g"), v.num("rate")) - v.num("rate") * v.num("decay") * v.num("w"));
    }

    private static double seen(double gradient, double decay, double weight) {
        return gradient + slope(w -> decay / 2 * w * w, weight, 1);
    }
}
