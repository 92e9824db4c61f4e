package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L7Computations.COIN;
import static de.tum.klausur.bank.keys.L7Computations.dot;
import static de.tum.klausur.bank.keys.L7Computations.gradient;
import static de.tum.klausur.bank.keys.L7Computations.gradients;
import static de.tum.klausur.bank.keys.L7Computations.keeping;
import static de.tum.klausur.bank.keys.L7Computations.leaky;
import static de.tum.klausur.bank.keys.L7Computations.root;
import static de.tum.klausur.bank.keys.L7Computations.spread;
import static de.tum.klausur.bank.keys.L7Computations.times;
import static de.tum.klausur.bank.keys.L7Computations.varianceOfSum;

import java.util.Arrays;

/** The keys about variances and initial weights. */
final class L7InitialisationKeys {

    private L7InitialisationKeys() {}

    static void prove(KeyProofs proofs) {
        variances(proofs);
        depths(proofs);
        initialisations(proofs);
        codes(proofs);
        twins(proofs);
    }

    private static void variances(KeyProofs proofs) {
        proofs.number("l7-variance-of-a-sum/b", v -> {
                    double[] x = spread(0, v.num("vx"));
                    return varianceOfSum(v.integer("n"), spread(0, v.num("vw")), x);
                })
                .number("l7-variance-of-a-sum/c", v -> {
                    double[] x = spread(v.num("mu"), v.num("vx"));
                    return varianceOfSum(v.integer("n"), spread(0, v.num("vw")), x);
                })
                .number("l7-variance-through-layers/a", v -> {
                    double sd = v.num("root") / v.num("side");
                    return varianceOfSum(v.integer("side") * v.integer("side"), spread(0, sd * sd), COIN);
                })
                .number("l7-variance-through-layers/b", v -> {
                    double sd = v.num("root") / v.num("side");
                    int n = v.integer("side") * v.integer("side");
                    double first = varianceOfSum(n, spread(0, sd * sd), spread(0, v.num("start")));
                    return varianceOfSum(n, spread(0, sd * sd), spread(0, first));
                })
                .number("l7-variance-through-layers/c", v -> Math.sqrt(keeping(Math.pow(v.num("side"), 2), x -> x)));
    }

    private static void depths(KeyProofs proofs) {
        proofs.number("l7-gradient-profile/b", v -> root(factor -> Math.pow(factor, 8) * 1e8 - 1, 0, 1))
                .number("l7-order-of-depths/b", v -> {
                    double variance = 1;
                    for (int layer = 0; layer < v.integer("m"); layer++) {
                        double[] w = spread(0, 2 / v.num("n"));
                        variance = varianceOfSum(v.integer("n"), w, spread(0, variance));
                    }
                    return variance;
                });
    }

    private static void initialisations(KeyProofs proofs) {
        proofs.number("l7-xavier/a", v -> keeping(Math.pow(v.num("side"), 2), x -> x))
                .number("l7-xavier/b", v -> Math.sqrt(keeping(Math.pow(v.num("side"), 2), x -> x)))
                .expression("l7-xavier/c", (v, x) -> root(r -> uniform(r) - keeping(x.num("n"), s -> s), 0, 10))
                .number("l7-xavier/d", v -> {
                    double inputs = Math.pow(v.num("side"), 2);
                    double mean = (inputs + (v.num("both") - inputs)) / 2;
                    return keeping(mean, x -> x);
                })
                .number("l7-factor-two/b", v -> keeping(v.num("inputs"), L7Computations::relu))
                .number("l7-factor-two/c", v -> {
                    double variance = v.num("start");
                    for (int layer = 0; layer < v.integer("depth"); layer++) {
                        double kept = keeping(v.num("inputs"), L7Computations::relu);
                        variance *= keeping(v.num("inputs"), x -> x) / kept;
                    }
                    return variance;
                })
                .expression("l7-factor-two/d", (v, x) -> keeping(x.num("n"), s -> leaky(s, x.num("a"))));
    }

    private static void codes(KeyProofs proofs) {
        proofs.number("l7-initialisation-code/a.1", v -> 200 * keeping(200, x -> x))
                .number("l7-initialisation-code/a.2", v -> 200 * keeping(200, L7Computations::relu))
                .number("l7-initialisation-code/b", v -> Math.sqrt(keeping(v.num("n"), L7Computations::relu)))
                .shape("l7-initialisation-code/c", v -> new int[] {v.integer("n"), v.integer("outputs")});
    }

    /** The variance of a uniform distribution on [-r, r], by Simpson's rule, which is exact for squares. */
    private static double uniform(double r) {
        return 2 * r / 6 * (r * r + 0 + r * r) / (2 * r);
    }

    private static void twins(KeyProofs proofs) {
        proofs.number("l7-twin-neurons/a", v -> hidden(alike(v.num("c")), v.num("x1"), v.num("x2"))[0])
                .number("l7-twin-neurons/b", v -> {
                    double[] h = hidden(alike(v.num("c")), v.num("x1"), v.num("x2"));
                    return dot(alike(v.num("c"))[0], h);
                })
                .vector("l7-twin-neurons/c", v -> {
                    double[] h = hidden(alike(v.num("c")), v.num("x1"), v.num("x2"));
                    return gradient(out -> Math.pow(dot(out, h) - v.num("t"), 2) / 2, alike(v.num("c"))[0]);
                })
                .matrix("l7-twin-neurons/d", v -> {
                    double[] out = alike(v.num("c"))[0];
                    return gradients(
                            weights ->
                                    Math.pow(dot(out, hidden(weights, v.num("x1"), v.num("x2"))) - v.num("t"), 2) / 2,
                            alike(v.num("c")));
                });
    }

    private static double[][] alike(double weight) {
        return new double[][] {{weight, weight}, {weight, weight}};
    }

    private static double[] hidden(double[][] weights, double x1, double x2) {
        return Arrays.stream(times(weights, new double[] {x1, x2}))
                .map(L7Computations::relu)
                .toArray();
    }
}
