package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L6Computations.countUntil;
import static de.tum.klausur.bank.keys.L6Computations.crossEntropy;
import static de.tum.klausur.bank.keys.L6Computations.descend;
import static de.tum.klausur.bank.keys.L6Computations.mean;
import static de.tum.klausur.bank.keys.L6Computations.root;
import static de.tum.klausur.bank.keys.L6Computations.sum;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("content")
class L6KeysTest {

    @Test
    void everyKeyIsWhatTheComputationGives() throws Exception {
        KeyProofs proofs = KeyProofs.of("06-training-1");
        sweeps(proofs);
        stepDecay(proofs);
        warmUp(proofs);
        decays(proofs);
        parabolas(proofs);
        firstLosses(proofs);
        errorGaps(proofs);
        reportedLoss(proofs);
        smoothing(proofs);
        memory(proofs);
        accumulation(proofs);
        L6SearchProofs.add(proofs);
        L6DataProofs.add(proofs);
        proofs.areAll();
    }

    private static void sweeps(KeyProofs proofs) {
        proofs.number("l6-range-test/b", v -> {
            double factor = Math.pow(1e6, 1 / v.num("total"));
            double target = Math.pow(10, v.num("power"));
            return countUntil(1e-6, rate -> rate * factor, rate -> rate > target * (1 - 1e-9));
        });
    }

    private static void stepDecay(KeyProofs proofs) {
        proofs.number("l6-step-decay/a", v -> countUntil(0, seen -> seen + v.num("b"), seen -> seen >= v.num("n")))
                .number("l6-step-decay/b", v -> {
                    double updates = 0;
                    for (int epoch = 1;
                            stepRate(v.num("a0"), v.num("gamma"), v.num("k"), epoch) == v.num("a0");
                            epoch++) {
                        updates += countUntil(0, seen -> seen + v.num("b"), seen -> seen >= v.num("n"));
                    }
                    return updates;
                })
                .number("l6-step-decay/c", v -> stepRate(v.num("a0"), v.num("gamma"), v.num("k"), v.num("epoch")))
                .number("l6-step-decay/d", v -> {
                    double rate = stepRate(v.num("a0"), v.num("gamma"), v.num("k"), v.num("epoch"));
                    return descend(w -> v.num("g") * w, v.num("w"), rate);
                });
    }

    /** The rate of an epoch, found by training through all epochs before it. */
    private static double stepRate(double start, double factor, double period, double epoch) {
        double rate = start;
        int since = 0;
        for (int completed = 1; completed < epoch; completed++) {
            since++;
            if (since == period) {
                rate *= factor;
                since = 0;
            }
        }
        return rate;
    }

    private static void warmUp(KeyProofs proofs) {
        proofs.number("l6-warm-up/a", v -> {
                    double rate = 0;
                    for (int t = 0; t < v.num("early"); t++) {
                        rate += v.num("peak") / v.num("warm");
                    }
                    return rate;
                })
                .number(
                        "l6-warm-up/b",
                        v -> v.num("peak")
                                / 2
                                * (1 + Math.cos(Math.PI * (v.num("late") - v.num("warm")) / v.num("decay"))))
                .expression("l6-warm-up/c", (v, x) -> {
                    double slope = (0 - v.num("peak")) / (v.num("total") - v.num("warm"));
                    return v.num("peak") + slope * (x.num("t") - v.num("warm"));
                });
    }

    private static void decays(KeyProofs proofs) {
        proofs.number("l6-schedules/b", v -> Math.pow(10, -3 + (90 - 60) * (-3.0 - -2.0) / (60 - 30)))
                .number("l6-schedules/c", v -> kappa())
                .number("l6-schedules/d", v -> 0.1 / (1 + 90 * kappa()))
                .number(
                        "l6-far-minimum/a",
                        v -> countUntil(
                                0,
                                t -> t + 1,
                                t -> v.num("a0") / (1 + v.num("kappa") * t) <= v.num("a0") / v.num("m") * (1 + 1e-12)))
                .number("l6-far-minimum/b", v -> {
                    double way = 0;
                    for (double rate = v.num("a0"); rate > 1e-18; rate *= v.num("gamma")) {
                        way += rate * v.num("G");
                    }
                    return way;
                });
    }

    private static double kappa() {
        return root(kappa -> 0.1 / (1 + 30 * kappa) - 0.025, 0, 10);
    }

    private static void parabolas(KeyProofs proofs) {
        proofs.number(
                        "l6-rates-from-losses/a",
                        v -> root(rate -> shrink(v.num("c"), rate) - v.num("ratio"), 0, 1 / v.num("c")))
                .number(
                        "l6-rates-from-losses/b",
                        v -> root(rate -> shrink(v.num("c"), rate) - v.num("ratio"), 1 / v.num("c"), 2 / v.num("c")))
                .number(
                        "l6-rates-from-losses/c",
                        v -> root(rate -> descend(w -> v.num("c") / 2 * w * w, 1, rate), 0, 2 / v.num("c")));
    }

    /** By how much one step from 1 multiplies the loss. */
    private static double shrink(double curvature, double rate) {
        double after = descend(w -> curvature / 2 * w * w, 1, rate);
        return after * after;
    }

    private static void firstLosses(KeyProofs proofs) {
        proofs.number("l6-initial-loss/a", v -> crossEntropy(new double[v.integer("classes")], 0))
                .number("l6-initial-loss/b", v -> {
                    double loss = 0;
                    for (int i = 0; i < v.num("findings"); i++) {
                        loss -= Math.log(1 / (1 + Math.exp(0)));
                    }
                    return loss;
                })
                .number(
                        "l6-double-softmax/a",
                        v -> Math.exp(-crossEntropy(new double[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 0)))
                .expression("l6-double-softmax/b", (v, x) -> {
                    double others = x.num("K") - 1;
                    return -Math.log(Math.exp(1) / (Math.exp(1) + others * Math.exp(0)));
                });
    }

    private static void errorGaps(KeyProofs proofs) {
        proofs.number("l6-error-gaps/a.1", v -> v.num("train") - v.num("human"))
                .number("l6-error-gaps/a.2", v -> v.num("val") - v.num("train"))
                .number("l6-error-gaps/a.3", v -> v.num("test") - v.num("val"))
                .number("l6-diagnose/c", v -> 26.9 - 14.6)
                .number("l6-learning-curves/b", v -> 15 - 3)
                .number("l6-fair-comparison/a", v -> v.num("valid") - v.num("again"))
                .number("l6-domain-mismatch/b", v -> v.num("web") - v.num("train"))
                .number("l6-domain-mismatch/c", v -> v.num("app") - v.num("web"));
    }

    private static void reportedLoss(KeyProofs proofs) {
        proofs.number("l6-reported-loss/a", v -> penalty(v.vector("W"), v.num("lam")))
                .number(
                        "l6-reported-loss/b",
                        v -> reported(v.vector("W"), v.num("lam"), v.num("l1"), v.num("l2"), v.num("l3"), v.num("l4")))
                .number(
                        "l6-reported-loss/c",
                        v -> reported(v.vector("W"), v.num("lam"), v.num("l1"), v.num("l2"), v.num("l3"), v.num("l4"))
                                - v.num("valid"))
                .number("l6-reported-loss/d", v -> v.num("valid") - v.num("l4"));
    }

    private static double penalty(double[] weights, double lambda) {
        double penalty = 0;
        for (double weight : weights) {
            penalty += lambda / 2 * weight * weight;
        }
        return penalty;
    }

    /** The mean of the batches' losses, each with the penalty. */
    private static double reported(double[] weights, double lambda, double... losses) {
        double[] whole = new double[losses.length];
        for (int i = 0; i < losses.length; i++) {
            whole[i] = losses[i] + penalty(weights, lambda);
        }
        return mean(whole);
    }

    private static void smoothing(KeyProofs proofs) {
        proofs.number("l6-smoothing/a", v -> smoothed(v.num("beta"), v.num("x0"), v.num("x1")))
                .number("l6-smoothing/b", v -> smoothed(v.num("beta"), v.num("x0"), v.num("x1"), v.num("x2")))
                .number(
                        "l6-smoothing/c",
                        v -> smoothed(v.num("beta"), v.num("x0"), v.num("x1"), v.num("x2"), v.num("x3")))
                .expression("l6-smoothing/d", (v, x) -> Math.exp(x.num("k") * Math.log(x.num("b"))) * (1 - x.num("b")));
    }

    private static double smoothed(double beta, double first, double... values) {
        double smoothed = first;
        for (double value : values) {
            smoothed = beta * smoothed + (1 - beta) * value;
        }
        return smoothed;
    }

    private static void memory(KeyProofs proofs) {
        proofs.number("l6-memory-budget/a", v -> megabytes(v.num("millions"), 1))
                .number("l6-memory-budget/b", v -> megabytes(v.num("millions"), 4))
                .number("l6-memory-budget/c", v -> fitting(v.num("gpu"), v.num("millions"), v.num("act")))
                .number("l6-memory-budget/d", v -> fitting(v.num("gpu"), v.num("millions"), 2 * 2 * v.num("act")));
    }

    /** What {@code copies} numbers of four bytes for each parameter take. */
    private static double megabytes(double millions, int copies) {
        return millions * 1e6 * Float.BYTES * copies / 1e6;
    }

    private static double fitting(double gigabytes, double millions, double activations) {
        return countUntil(megabytes(millions, 4), used -> used + activations, used -> used > gigabytes * 1000) - 1;
    }

    private static void accumulation(KeyProofs proofs) {
        proofs.number("l6-accumulation/a.1", v -> countUntil(0, x -> x + v.num("b"), x -> x >= v.num("large")))
                .number("l6-accumulation/a.2", v -> countUntil(0, x -> x + v.num("b"), x -> x >= v.num("large")))
                .number("l6-accumulation/b", v -> countUntil(0, x -> x + v.num("large"), x -> x >= v.num("n")))
                .number("l6-accumulation/c", v -> {
                    double[] gradients =
                            new Random(6).doubles(v.integer("large")).toArray();
                    double summed = 0;
                    for (int start = 0; start < gradients.length; start += v.integer("b")) {
                        summed += sum(gradients, start, start + v.integer("b")) / v.num("b");
                    }
                    return mean(gradients) / summed;
                });
    }
}
