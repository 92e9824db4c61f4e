package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L8Computations.gradient;
import static de.tum.klausur.bank.keys.L8Computations.mean;
import static de.tum.klausur.bank.keys.L8Computations.normalised;
import static de.tum.klausur.bank.keys.L8Computations.paths;
import static de.tum.klausur.bank.keys.L8Computations.slope;
import static de.tum.klausur.bank.keys.L8Computations.variance;

/** The proofs of lecture 8 on normalisation layers. */
final class L8NormalisationKeys {

    private L8NormalisationKeys() {}

    static void add(KeyProofs proofs) {
        forward(proofs);
        shapes(proofs);
        evaluation(proofs);
        folding(proofs);
        counts(proofs);
        biases(proofs);
        backward(proofs);
        twoSamples(proofs);
        axes(proofs);
    }

    private static void forward(KeyProofs proofs) {
        proofs.number("l8-batch-norm-forward/a", v -> mean(v.vector("x")))
                .number("l8-batch-norm-forward/b", v -> variance(v.vector("x")))
                .number("l8-batch-norm-forward/c", v -> normalised(0, v.vector("x"))[0])
                .number(
                        "l8-batch-norm-forward/d",
                        v -> v.num("gamma") * normalised(0, v.vector("x"))[0] + v.num("beta"))
                .matrix("l8-layer-or-batch/a", v -> {
                    double[][] x = v.matrix("X");
                    return new double[][] {normalised(0, x[0]), normalised(0, x[1])};
                })
                .matrix("l8-layer-or-batch/b", v -> {
                    double[][] x = v.matrix("X");
                    double[][] result = new double[2][4];
                    for (int column = 0; column < 4; column++) {
                        double[] feature = normalised(0, x[0][column], x[1][column]);
                        result[0][column] = feature[0];
                        result[1][column] = feature[1];
                    }
                    return result;
                });
    }

    private static void shapes(KeyProofs proofs) {
        proofs.shape("l8-batch-norm-shapes/a", v -> new int[] {v.integer("c")})
                .number(
                        "l8-batch-norm-shapes/b",
                        v -> sharing(v.integer("n"), v.integer("c"), v.integer("side"), true, 1))
                .shape("l8-batch-norm-shapes/c", v ->
                        new int[] {v.integer("n"), v.integer("c"), v.integer("side"), v.integer("side")})
                .number("l8-batch-norm-shapes/d", v -> scalesAndShifts(v.integer("c")))
                .number("l8-batch-norm-shapes/e", v -> sharing(v.integer("n"), v.integer("f"), 1, true, 1))
                .number("l8-batch-norm-shapes/f", v -> scalesAndShifts(v.integer("f")));
    }

    private static int scalesAndShifts(int features) {
        int count = 0;
        for (int feature = 0; feature < features; feature++) {
            count += 2;
        }
        return count;
    }

    private static void evaluation(KeyProofs proofs) {
        proofs.number("l8-running-averages/a", v -> averaged(v.num("start"), v.num("share"), v.num("b1")))
                .number(
                        "l8-running-averages/b",
                        v -> averaged(v.num("start"), v.num("share"), v.num("b1"), v.num("b2")))
                .number(
                        "l8-running-averages/c",
                        v -> (v.num("x") - averaged(v.num("start"), v.num("share"), v.num("b1"), v.num("b2")))
                                / v.num("sigma"))
                .number(
                        "l8-running-averages/d",
                        v -> affine(
                                v.num("x"),
                                averaged(v.num("start"), v.num("share"), v.num("b1"), v.num("b2")),
                                v.num("sigma"),
                                v.num("gamma"),
                                v.num("beta")));
    }

    private static void folding(KeyProofs proofs) {
        proofs.number(
                        "l8-folding/a",
                        v -> slope(
                                x -> affine(
                                        v.num("w") * x + v.num("b"),
                                        v.num("m"),
                                        v.num("sigma"),
                                        v.num("gamma"),
                                        v.num("beta")),
                                0,
                                1))
                .number(
                        "l8-folding/b",
                        v -> affine(v.num("b"), v.num("m"), v.num("sigma"), v.num("gamma"), v.num("beta")))
                .number(
                        "l8-folding/c",
                        v -> affine(
                                v.num("w") * v.num("x") + v.num("b"),
                                v.num("m"),
                                v.num("sigma"),
                                v.num("gamma"),
                                v.num("beta")))
                .expression(
                        "l8-folding/d", (v, x) -> affine(x.num("b"), x.num("m"), x.num("s"), x.num("g"), x.num("t")));
    }

    private static double averaged(double start, double share, double... batches) {
        double running = start;
        for (double batch : batches) {
            running += share * (batch - running);
        }
        return running;
    }

    @SuppressWarnings("checkstyle:ParameterNumber") // a formula has as many as it has
    private static double affine(double z, double mean, double deviation, double gamma, double beta) {
        return gamma * ((z - mean) / deviation) + beta;
    }

    private static void counts(KeyProofs proofs) {
        proofs.number("l8-count-learnable/a.1", v -> {
                    int weights = 0;
                    for (int filter = 0; filter < v.integer("filters"); filter++) {
                        weights += 3 * 3 * 3;
                    }
                    return weights;
                })
                .number("l8-count-learnable/a.2", v -> scalesAndShifts(v.integer("filters")))
                .number("l8-count-learnable/a.3", v -> 0)
                .number("l8-count-learnable/a.4", v -> scalesAndShifts(v.integer("hidden")))
                .number("l8-count-learnable/a.5", v -> 0)
                .number("l8-count-learnable/a.6", v -> {
                    int parameters = 0;
                    for (int unit = 0; unit < v.integer("classes"); unit++) {
                        parameters += v.integer("hidden") + 1;
                    }
                    return parameters;
                })
                .number(
                        "l8-count-learnable/b",
                        v -> scalesAndShifts(v.integer("filters")) + scalesAndShifts(v.integer("hidden")));
    }

    private static void biases(KeyProofs proofs) {
        proofs.number("l8-useless-bias/b", v -> {
                    int[] biases = {v.integer("c1"), v.integer("c2"), v.integer("units"), v.integer("classes")};
                    boolean[] normalisedNext = {true, true, true, false};
                    int useless = 0;
                    for (int layer = 0; layer < biases.length; layer++) {
                        useless += normalisedNext[layer] ? biases[layer] : 0;
                    }
                    return useless;
                })
                .number(
                        "l8-useless-bias/c",
                        v -> slope(
                                bias -> loss(
                                        new double[] {v.num("c1"), v.num("c2"), -v.num("units")},
                                        new double[] {1 + bias, 4 + bias, -2 + bias},
                                        2,
                                        1),
                                0.5,
                                1));
    }

    private static void backward(KeyProofs proofs) {
        int x = 0;
        int mean = 1;
        int minus = 2;
        int variance = 3;
        int divide = 4;
        int[][] graph = {{mean, minus}, {minus}, {variance, divide}, {divide}, {5}, {}};
        proofs.number("l8-batch-norm-graph/b", v -> paths(graph, x))
                .vector("l8-batch-norm-backward/a", v -> normalised(0, v.vector("x")))
                .number(
                        "l8-batch-norm-backward/b",
                        v -> slope(beta -> loss(v.vector("g"), v.vector("x"), v.num("gamma"), beta), 1, 0.5))
                .number(
                        "l8-batch-norm-backward/c",
                        v -> slope(gamma -> loss(v.vector("g"), v.vector("x"), gamma, 0), v.num("gamma"), 0.5))
                .vector(
                        "l8-batch-norm-backward/d",
                        v -> gradient(inputs -> loss(v.vector("g"), inputs, v.num("gamma"), 0), v.vector("x"), 1e-3));
    }

    /** A loss with the given derivatives with respect to the outputs of a batch normalisation. */
    private static double loss(double[] g, double[] x, double gamma, double beta) {
        double[] y = normalised(0, x);
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += g[i] * (gamma * y[i] + beta);
        }
        return sum;
    }

    private static void twoSamples(KeyProofs proofs) {
        proofs.number("l8-batch-of-two/a", v -> normalised(0, v.num("high"), v.num("low"))[0])
                .expression("l8-batch-of-two/b", (v, x) -> normalised(x.num("q"), 1 + 2 * x.num("d"), 1)[0])
                .expression(
                        "l8-batch-of-two/c",
                        (v, x) -> slope(first -> normalised(x.num("q"), first, 1)[0], 1 + 2 * x.num("d"), 1e-3));
    }

    private static void axes(KeyProofs proofs) {
        proofs.number("l8-norm-axes/b.1", v -> sharing(v.integer("n"), v.integer("c"), v.integer("side"), true, 1))
                .number(
                        "l8-norm-axes/b.2",
                        v -> sharing(v.integer("n"), v.integer("c"), v.integer("side"), false, v.integer("c")))
                .number("l8-norm-axes/b.3", v -> sharing(v.integer("n"), v.integer("c"), v.integer("side"), false, 1))
                .number(
                        "l8-norm-axes/b.4",
                        v -> sharing(
                                v.integer("n"),
                                v.integer("c"),
                                v.integer("side"),
                                false,
                                v.integer("c") / v.integer("groups")));
    }

    /** How many entries share their mean with the first one, over all samples or one, and over so many channels. */
    @SuppressWarnings("checkstyle:ParameterNumber") // a formula has as many as it has
    private static int sharing(int samples, int channels, int side, boolean overSamples, int overChannels) {
        int count = 0;
        for (int sample = 0; sample < samples; sample++) {
            for (int channel = 0; channel < channels; channel++) {
                boolean shares = (overSamples || sample == 0) && channel / overChannels == 0;
                count += shares ? side * side : 0;
            }
        }
        return count;
    }
}
