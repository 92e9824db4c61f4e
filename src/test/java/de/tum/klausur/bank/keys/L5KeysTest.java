package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L5Computations.deviationOfMean;
import static de.tum.klausur.bank.keys.L5Computations.drawsFor;
import static de.tum.klausur.bank.keys.L5Computations.hessian;
import static de.tum.klausur.bank.keys.L5Computations.newton;
import static de.tum.klausur.bank.keys.L5Computations.slope;
import static de.tum.klausur.bank.keys.L5Computations.updates;
import static de.tum.klausur.bank.keys.L5Computations.zero;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("content")
class L5KeysTest {

    @Test
    void everyKeyIsWhatTheComputationGives() throws Exception {
        KeyProofs proofs = KeyProofs.of("05-optimisation");
        batches(proofs);
        updatesOfLargerBatches(proofs);
        noise(proofs);
        memory(proofs);
        stepSizes(proofs);
        lineSearch(proofs);
        valleyAndSaddle(proofs);
        L5OptimiserKeys.prove(proofs);
        L5SecondOrderKeys.prove(proofs);
        proofs.areAll();
    }

    private static void batches(KeyProofs proofs) {
        proofs.number("l5-three-batchings/b", v -> updates(v.integer("N"), v.integer("N"), false))
                .number("l5-three-batchings/c", v -> updates(v.integer("N"), v.integer("B"), false))
                .number("l5-epoch-arithmetic/a", v -> updates(v.integer("N"), v.integer("B"), false))
                .number("l5-epoch-arithmetic/b", v -> {
                    int left = v.integer("N");
                    while (left > v.integer("B")) {
                        left -= v.integer("B");
                    }
                    return left;
                })
                .number("l5-epoch-arithmetic/c", v -> {
                    int made = 0;
                    for (int epoch = 0; epoch < v.integer("E"); epoch++) {
                        made += updates(v.integer("N"), v.integer("B"), false);
                    }
                    return made;
                })
                .number("l5-epoch-arithmetic/d", v -> updates(v.integer("N"), v.integer("B"), true));
    }

    private static void updatesOfLargerBatches(KeyProofs proofs) {
        proofs.number("l5-same-number-of-updates/a", v -> v.num("E") * updates(v.integer("N"), v.integer("B"), false))
                .number(
                        "l5-same-number-of-updates/b",
                        v -> v.num("E") * updates(v.integer("N"), v.integer("B") * v.integer("k"), false))
                .number("l5-same-number-of-updates/c", v -> {
                    double wanted = v.num("E") * updates(v.integer("N"), v.integer("B"), false);
                    int epochs = 0;
                    for (int made = 0; made < wanted; epochs++) {
                        made += updates(v.integer("N"), v.integer("B") * v.integer("k"), false);
                    }
                    return epochs;
                })
                .number(
                        "l5-same-number-of-updates/d",
                        v -> deviationOfMean(v.integer("B")) / deviationOfMean(v.integer("B") * v.integer("k")));
    }

    private static void noise(KeyProofs proofs) {
        proofs.number("l5-noisy-gradients/a", v -> mean(v.vector("g")))
                .number("l5-noisy-gradients/b", v -> mean(v.vector("g")[0], v.vector("g")[1]))
                .number("l5-noisy-gradients/c", v -> wrongBatches(v.vector("g"), 2))
                .number("l5-noisy-gradients/d", v -> wrongBatches(v.vector("g"), 3))
                .number(
                        "l5-variance-of-the-mean/b",
                        v -> v.num("sigma") * deviationOfMean(v.integer("root") * v.integer("root")))
                .number(
                        "l5-variance-of-the-mean/c",
                        v -> drawsFor(deviationOfMean(v.integer("root") * v.integer("root")) / v.num("cut")));
    }

    private static double mean(double... values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** Of all batches of a size, how many have a mean gradient of the other sign than that of all samples. */
    private static int wrongBatches(double[] gradients, int size) {
        int wrong = 0;
        for (int chosen = 0; chosen < (1 << gradients.length); chosen++) {
            double sum = 0;
            for (int i = 0; i < gradients.length; i++) {
                sum += ((chosen >> i) & 1) * gradients[i];
            }
            if (Integer.bitCount(chosen) == size && Math.signum(sum) != Math.signum(mean(gradients))) {
                wrong++;
            }
        }
        return wrong;
    }

    private static void memory(KeyProofs proofs) {
        List<String> ofAdam = List.of("weights", "gradients", "first moments", "second moments");
        List<String> ofSgd = List.of("weights", "gradients");
        proofs.number("l5-memory-for-a-batch/a", v -> megabytes(ofAdam, v.integer("P")))
                .number("l5-memory-for-a-batch/b", v -> {
                    int samples = 0;
                    while (megabytes(ofAdam, v.integer("P")) + (samples + 1) * v.num("A") <= v.num("G") * 1000) {
                        samples++;
                    }
                    return samples;
                })
                .number(
                        "l5-memory-for-a-batch/c",
                        v -> megabytes(ofAdam, v.integer("P")) - megabytes(ofSgd, v.integer("P")));
    }

    private static double megabytes(List<String> kept, int millions) {
        long bytes = 0;
        for (String ignored : kept) {
            bytes += 4L * millions * 1_000_000;
        }
        return bytes / 1e6;
    }

    private static void stepSizes(KeyProofs proofs) {
        proofs.number("l5-step-size-conditions/b", v -> way(1, v.num("a0"), v.num("q")))
                .number("l5-step-size-conditions/c", v -> way(v.num("G"), v.num("a0"), v.num("q")))
                .number(
                        "l5-sum-or-mean/a",
                        v -> v.num("w0") - v.num("lr") * batchSum(v.num("g"), v.integer("B")) / v.num("B"))
                .number("l5-sum-or-mean/b", v -> v.num("w0") - v.num("lr") * batchSum(v.num("g"), v.integer("B")))
                .number("l5-sum-or-mean/c", v -> {
                    double wanted = v.num("w0") - v.num("lr") * v.num("g");
                    return zero(
                            rate -> v.num("w0") - rate * batchSum(v.num("g"), v.integer("B")) - wanted,
                            0,
                            v.num("lr") * 2);
                });
    }

    /** How far a weight moves if each of its gradients has the greatest size; after 2000 steps the rest is nothing. */
    private static double way(double gradient, double rate, double decay) {
        double position = 0;
        double now = rate;
        for (int step = 0; step < 2000; step++) {
            position += now * gradient;
            now *= decay;
        }
        return position;
    }

    private static double batchSum(double ofSample, int samples) {
        double sum = 0;
        for (int i = 0; i < samples; i++) {
            sum += ofSample;
        }
        return sum;
    }

    private static void lineSearch(KeyProofs proofs) {
        proofs.vector(
                        "l5-exact-line-search/a",
                        v -> bowl(v.num("p"), v.num("q"), v.num("x0"), v.num("y0"))
                                .gradient())
                .number("l5-exact-line-search/b", v -> {
                    double[] g = bowl(v.num("p"), v.num("q"), v.num("x0"), v.num("y0"))
                            .gradient();
                    return g[0] * g[0] + g[1] * g[1];
                })
                .number(
                        "l5-exact-line-search/c",
                        v -> L5Computations.curvature(bowl(v.num("p"), v.num("q"), v.num("x0"), v.num("y0"))::along, 0))
                .number(
                        "l5-exact-line-search/d",
                        v -> bowl(v.num("p"), v.num("q"), v.num("x0"), v.num("y0"))
                                .best())
                .vector("l5-exact-line-search/e", v -> {
                    Bowl bowl = bowl(v.num("p"), v.num("q"), v.num("x0"), v.num("y0"));
                    return bowl.after(bowl.best());
                })
                .expression(
                        "l5-exact-line-search/f",
                        (v, x) -> bowl(v.num("p"), v.num("q"), v.num("x0"), v.num("y0"))
                                .along(x.num("a")));
    }

    private static Bowl bowl(double p, double q, double x, double y) {
        return new Bowl(p, q, x, y);
    }

    /** The function (p x² + q y²)/2 at a point. */
    private record Bowl(double p, double q, double x, double y) {

        double value(double... at) {
            return (p * at[0] * at[0] + q * at[1] * at[1]) / 2;
        }

        double[] gradient() {
            return L5Computations.gradient(this::value, x, y);
        }

        double[] after(double rate) {
            return new double[] {x - rate * gradient()[0], y - rate * gradient()[1]};
        }

        double along(double rate) {
            return value(after(rate));
        }

        /** Where the function is least along the negative gradient. */
        double best() {
            return zero(rate -> slope(this::along, rate), 0, 10);
        }
    }

    private static void valleyAndSaddle(KeyProofs proofs) {
        proofs.number("l5-narrow-valley/b", v -> zero(rate -> growth(v.num("p"), v.num("q"), rate), 1e-6, 1))
                .number(
                        "l5-narrow-valley/c",
                        v -> bowl(v.num("p"), v.num("q"), 3, 2).after(1 / v.num("q"))[0] / 3)
                .number(
                        "l5-narrow-valley/d",
                        v -> bowl(v.num("p"), v.num("q"), 3, 2).after(1 / v.num("q"))[1]);
        saddle(proofs);
    }

    /** By how much the slower of both weights is farther off after a step than before; below 0 it converges. */
    private static double growth(double p, double q, double rate) {
        double[] next = bowl(p, q, 1, 1).after(rate);
        return Math.max(Math.abs(next[0]), Math.abs(next[1])) - 1;
    }

    private static void saddle(KeyProofs proofs) {
        proofs.matrix("l5-saddle/a", v -> hessian(bowl(v.num("p"), -v.num("q"), 0, 0)::value, 1, 2))
                .number("l5-saddle/c", v -> {
                    double[] at = {1, v.num("y0")};
                    for (int step = 0; step < 2; step++) {
                        at = bowl(v.num("p"), -v.num("q"), at[0], at[1]).after(v.num("alpha"));
                    }
                    return at[1];
                })
                .vector("l5-saddle/d", v -> newton(bowl(v.num("p"), -v.num("q"), 0, 0)::value, 1, v.num("y0")))
                .vector("l5-two-arrows/c", v -> {
                    double[] point = {1, 1};
                    double[] remembered = {4, 1};
                    double[] downhill = {-1, 2};
                    return new double[] {point[0] + remembered[0] + downhill[0], point[1] + remembered[1] + downhill[1]
                    };
                });
    }
}
