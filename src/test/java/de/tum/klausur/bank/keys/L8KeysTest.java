package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L8Computations.deviation;
import static de.tum.klausur.bank.keys.L8Computations.dot;
import static de.tum.klausur.bank.keys.L8Computations.dropped;
import static de.tum.klausur.bank.keys.L8Computations.gradient;
import static de.tum.klausur.bank.keys.L8Computations.mean;
import static de.tum.klausur.bank.keys.L8Computations.minimum;
import static de.tum.klausur.bank.keys.L8Computations.plus;
import static de.tum.klausur.bank.keys.L8Computations.relu;
import static de.tum.klausur.bank.keys.L8Computations.slope;
import static de.tum.klausur.bank.keys.L8Computations.stopped;
import static de.tum.klausur.bank.keys.L8Computations.variance;
import static de.tum.klausur.bank.keys.L8Computations.varianceOfMean;
import static de.tum.klausur.bank.keys.L8Computations.votes;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("content")
class L8KeysTest {

    @Test
    void everyKeyIsWhatTheComputationGives() throws Exception {
        KeyProofs proofs = KeyProofs.of("08-training-3");
        inputs(proofs);
        boxes(proofs);
        views(proofs);
        earlyStopping(proofs);
        fewSteps(proofs);
        ensembles(proofs);
        dropoutForward(proofs);
        dropoutBackward(proofs);
        randomMasks(proofs);
        monteCarlo(proofs);
        L8PenaltyKeys.add(proofs);
        L8NormalisationKeys.add(proofs);
        L8BlockKeys.add(proofs);
        proofs.areAll();
    }

    private static void inputs(KeyProofs proofs) {
        proofs.number("l8-input-normalisation/a", v -> mean(v.vector("x")))
                .number("l8-input-normalisation/b", v -> deviation(v.vector("x")))
                .number("l8-input-normalisation/c", v -> (v.num("v") - mean(v.vector("x"))) / deviation(v.vector("x")))
                .shape("l8-statistics-leak/a", v -> new int[] {3})
                .number("l8-statistics-leak/c", v -> {
                    int training = v.integer("n") / 10 * 8;
                    long values = 0;
                    for (int row = 0; row < v.integer("side"); row++) {
                        values += (long) training * v.integer("side");
                    }
                    return values;
                });
    }

    private static void boxes(KeyProofs proofs) {
        proofs.vector(
                        "l8-augmented-box/a",
                        v -> moved(v.num("x1"), v.num("y1"), v.num("x2"), v.num("y2"), v.num("cx"), v.num("cy")))
                .vector(
                        "l8-augmented-box/b",
                        v -> enlarged(
                                moved(v.num("x1"), v.num("y1"), v.num("x2"), v.num("y2"), v.num("cx"), v.num("cy"))))
                .vector(
                        "l8-augmented-box/c",
                        v -> mirrored(enlarged(
                                moved(v.num("x1"), v.num("y1"), v.num("x2"), v.num("y2"), v.num("cx"), v.num("cy")))));
    }

    @SuppressWarnings("checkstyle:ParameterNumber") // a formula has as many as it has
    private static double[] moved(double x1, double y1, double x2, double y2, double right, double down) {
        return new double[] {x1 - right, y1 - down, x2 - right, y2 - down};
    }

    private static double[] enlarged(double[] box) {
        return new double[] {box[0] * 240 / 120, box[1] * 160 / 80, box[2] * 240 / 120, box[3] * 160 / 80};
    }

    /** Mirrors both corners and sorts them anew, so that the first is the upper left one. */
    private static double[] mirrored(double[] box) {
        double a = 240 - box[0];
        double b = 240 - box[2];
        return new double[] {Math.min(a, b), box[1], Math.max(a, b), box[3]};
    }

    private static void views(KeyProofs proofs) {
        proofs.number("l8-eval-transform/b", v -> {
                    int steps = 0;
                    for (int seen = 0; seen < v.integer("n"); seen += v.integer("batch")) {
                        steps++;
                    }
                    return steps;
                })
                .number("l8-eval-transform/c", v -> {
                    double expected = 0;
                    for (int epoch = 0; epoch < v.integer("epochs"); epoch++) {
                        expected += 0.5;
                    }
                    return expected;
                })
                .vector("l8-test-time-views/a", v -> averaged(v.matrix("Q")))
                .number("l8-test-time-views/b", v -> {
                    double[] average = averaged(v.matrix("Q"));
                    int best = average[1] > average[0] ? 1 : 0;
                    return average[2] > average[best] ? 3 : best + 1;
                })
                .number("l8-test-time-views/c", v -> {
                    int passes = 0;
                    for (int view = 0; view < 5 * 2; view++) {
                        passes += v.integer("images");
                    }
                    return passes;
                });
    }

    /** The mean of the views' probabilities; the third of each view is what the first two leave. */
    private static double[] averaged(double[][] views) {
        double[] sum = new double[3];
        for (double[] view : views) {
            sum = plus(sum, 1.0 / views.length, new double[] {view[0], view[1], 1 - view[0] - view[1]});
        }
        return sum;
    }

    private static void earlyStopping(KeyProofs proofs) {
        proofs.number("l8-patience/a", v -> stopped(v.vector("loss"), 2)[0])
                .number("l8-patience/b", v -> stopped(v.vector("loss"), 2)[1])
                .number("l8-patience/c", v -> stopped(v.vector("loss"), 4)[0])
                .number("l8-patience/d", v -> stopped(v.vector("loss"), 2)[2] - stopped(v.vector("loss"), 4)[2]);
    }

    private static void fewSteps(KeyProofs proofs) {
        proofs.number("l8-stopping-and-l2/a", v -> slope(parabola(v.num("h"), v.num("t")), 0, 1))
                .number("l8-stopping-and-l2/b", v -> descended(v.num("h"), v.num("t"), 1))
                .number("l8-stopping-and-l2/c", v -> descended(v.num("h"), v.num("t"), 2))
                .expression(
                        "l8-stopping-and-l2/d",
                        (v, x) ->
                                minimum(w -> slope(parabola(x.num("h"), x.num("t")), w, 1) + x.num("l") * w, -100, 100))
                .number("l8-stopping-and-l2/e", v -> {
                    double weight = descended(v.num("h"), v.num("t"), 2);
                    return -slope(parabola(v.num("h"), v.num("t")), weight, 1) / weight;
                });
    }

    private static DoubleUnaryOperator parabola(double curvature, double lowest) {
        return w -> curvature / 2 * (w - lowest) * (w - lowest);
    }

    private static double descended(double curvature, double lowest, int steps) {
        double weight = 0;
        for (int i = 0; i < steps; i++) {
            weight -= 1 / (2 * curvature) * slope(parabola(curvature, lowest), weight, 1);
        }
        return weight;
    }

    private static void ensembles(KeyProofs proofs) {
        proofs.expression("l8-bootstrap/a", (v, x) -> Math.exp(x.num("n") * Math.log1p(-1 / x.num("n"))))
                .number("l8-bootstrap/b", v -> v.num("samples") - 0.37 * v.num("samples"))
                .number("l8-majority-vote/a", v -> votes(v.vector("q"), 3, 3))
                .number("l8-majority-vote/b", v -> votes(v.vector("q"), 2, 2))
                .number("l8-majority-vote/c", v -> votes(v.vector("q"), 2, 3))
                .number("l8-ensemble-variance/a", v -> varianceOfMean(v.integer("k"), v.num("v"), 0))
                .number("l8-ensemble-variance/b", v -> varianceOfMean(v.integer("k"), v.num("v"), v.num("common")))
                .number(
                        "l8-ensemble-variance/c",
                        v -> 2 * varianceOfMean(400, v.num("v"), v.num("common"))
                                - varianceOfMean(200, v.num("v"), v.num("common")));
    }

    private static void dropoutForward(KeyProofs proofs) {
        proofs.vector("l8-dropout-forward/a", v -> dropped(v.vector("h"), v.vector("kept"), v.num("p")))
                .number(
                        "l8-dropout-forward/b",
                        v -> dot(v.vector("w"), dropped(v.vector("h"), v.vector("kept"), v.num("p"))))
                .number("l8-dropout-forward/c", v -> dot(v.vector("w"), v.vector("h")))
                .number("l8-dropout-forward/d", v -> 0 * v.num("p") + 1 * (1 - v.num("p")));
    }

    private static void dropoutBackward(KeyProofs proofs) {
        proofs.number("l8-dropout-backward/a", v -> output(v.vector("z"), v.vector("v"), v.vector("m"), v.num("p")))
                .number(
                        "l8-dropout-backward/b",
                        v -> slope(
                                y -> (y - v.num("t")) * (y - v.num("t")) / 2,
                                output(v.vector("z"), v.vector("v"), v.vector("m"), v.num("p")),
                                0.1))
                .vector(
                        "l8-dropout-backward/c",
                        v -> gradient(
                                weights -> loss(output(v.vector("z"), weights, v.vector("m"), v.num("p")), v.num("t")),
                                v.vector("v"),
                                0.1))
                .vector(
                        "l8-dropout-backward/d",
                        v -> gradient(
                                inputs -> loss(output(inputs, v.vector("v"), v.vector("m"), v.num("p")), v.num("t")),
                                v.vector("z"),
                                0.1));
    }

    private static double output(double[] z, double[] weights, double[] mask, double p) {
        return dot(weights, dropped(relu(z), mask, p));
    }

    private static double loss(double output, double target) {
        return (output - target) * (output - target) / 2;
    }

    private static void randomMasks(KeyProofs proofs) {
        proofs.expression("l8-dropout-as-penalty/a", (v, x) -> secondMoment(x.num("x"), x.num("p")))
                .expression(
                        "l8-dropout-as-penalty/b",
                        (v, x) -> secondMoment(x.num("x"), x.num("p")) - x.num("x") * x.num("x"))
                .number("l8-subnetworks/a", v -> activeUnits(v.integer("units"), v.num("p"))[0])
                .number("l8-subnetworks/b", v -> activeUnits(v.integer("units"), v.num("p"))[1])
                .number("l8-subnetworks/c", v -> {
                    double neither = v.num("p") * v.num("r");
                    double one = v.num("p") * (1 - v.num("r")) + (1 - v.num("p")) * v.num("r");
                    return 1 - neither - one;
                });
    }

    private static double secondMoment(double x, double p) {
        double kept = dropped(new double[] {x}, new double[] {1}, p)[0];
        double missing = dropped(new double[] {x}, new double[] {0}, p)[0];
        return (1 - p) * kept * kept + p * missing * missing;
    }

    /** The number of masks and the mean number of kept units, over all masks. */
    private static double[] activeUnits(int units, double p) {
        double masks = 0;
        double expected = 0;
        for (int mask = 0; mask < 1 << units; mask++) {
            int kept = Integer.bitCount(mask);
            masks++;
            expected += kept * Math.pow(1 - p, kept) * Math.pow(p, units - kept);
        }
        return new double[] {masks, expected};
    }

    private static void monteCarlo(KeyProofs proofs) {
        proofs.number("l8-monte-carlo-dropout/a", v -> mean(v.vector("A")))
                .number("l8-monte-carlo-dropout/b", v -> variance(v.vector("A")))
                .number("l8-monte-carlo-dropout/c", v -> deviation(v.vector("B")))
                .shape("l8-monte-carlo-code/a", v ->
                        new int[] {v.integer("passes"), v.integer("batch"), v.integer("classes")})
                .number("l8-monte-carlo-code/b", v -> deviation(0.3, 0.3, 0.3, 0.3));
    }
}
