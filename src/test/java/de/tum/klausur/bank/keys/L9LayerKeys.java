package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L9Computations.averagePooled;
import static de.tum.klausur.bank.keys.L9Computations.convolution;
import static de.tum.klausur.bank.keys.L9Computations.dot;
import static de.tum.klausur.bank.keys.L9Computations.entries;
import static de.tum.klausur.bank.keys.L9Computations.gradient;
import static de.tum.klausur.bank.keys.L9Computations.gradients;
import static de.tum.klausur.bank.keys.L9Computations.maxPooled;
import static de.tum.klausur.bank.keys.L9Computations.places;
import static de.tum.klausur.bank.keys.L9Computations.plus;
import static de.tum.klausur.bank.keys.L9Computations.receptiveField;
import static de.tum.klausur.bank.keys.L9Computations.relu;
import static de.tum.klausur.bank.keys.L9Computations.slope;

import java.util.Arrays;

/** The keys of the questions about convolutional networks that vary. */
final class L9LayerKeys {

    private static final double[][] CROSS = {{-1, 1, -1}, {1, 1, 1}, {-1, 1, -1}};

    private static final double[][] VERTICAL = {{-1, 0, 1}, {-1, 0, 1}, {-1, 0, 1}};

    private L9LayerKeys() {}

    static void prove(KeyProofs proofs) {
        forward(proofs);
        backward(proofs);
        sizes(proofs);
        kernels(proofs);
        receptiveFields(proofs);
        batchNorm(proofs);
        denseAsConvolution(proofs);
        banded(proofs);
        pooling(proofs);
        code(proofs);
    }

    private static double[][] convolved(Drawn v) {
        return plus(convolution(v.matrix("I"), v.matrix("K"), 1), v.num("b"));
    }

    private static double[] rowMaxima(Drawn v) {
        double[][] pooled = maxPooled(relu(convolved(v)), 1, 2);
        return new double[] {pooled[0][0], pooled[1][0]};
    }

    private static void forward(KeyProofs proofs) {
        proofs.matrix("l9-forward-by-hand/a", L9LayerKeys::convolved)
                .matrix("l9-forward-by-hand/b", v -> relu(convolved(v)))
                .vector("l9-forward-by-hand/c", L9LayerKeys::rowMaxima)
                .number("l9-forward-by-hand/d", v -> dot(new double[] {v.num("q"), v.num("r")}, rowMaxima(v)) + 1);
    }

    private static double[] responses(Drawn v, double... kernel) {
        return convolution(v.vector("x"), kernel, 1);
    }

    private static double[] kernel(Drawn v) {
        return new double[] {v.num("w1"), v.num("w2")};
    }

    private static double[] features(double[] responses) {
        return maxPooled(relu(new double[][] {responses}), 1, 2)[0];
    }

    private static double score(Drawn v, double[] features) {
        return dot(new double[] {v.num("q1"), v.num("q2")}, features);
    }

    private static double loss(Drawn v, double score) {
        return Math.pow(score - v.num("t"), 2) / 2;
    }

    private static void backward(KeyProofs proofs) {
        proofs.number("l9-backward-by-hand/a", v -> score(v, features(responses(v, kernel(v)))))
                .vector(
                        "l9-backward-by-hand/b",
                        v -> gradient(m -> loss(v, score(v, m)), features(responses(v, kernel(v)))))
                .vector(
                        "l9-backward-by-hand/c",
                        v -> gradient(y -> loss(v, score(v, features(y))), responses(v, kernel(v))))
                .vector(
                        "l9-backward-by-hand/d",
                        v -> gradient(w -> loss(v, score(v, features(responses(v, w)))), kernel(v)));
    }

    private static int afterConvolution(Drawn v) {
        return places(v.integer("n") + 2 * v.integer("p"), v.integer("k"), v.integer("s"));
    }

    private static int flattened(Drawn v) {
        int side = places(afterConvolution(v), 2, 2);
        return entries(v.integer("c"), side, side);
    }

    private static void sizes(KeyProofs proofs) {
        proofs.number("l9-size-chain/a", L9LayerKeys::afterConvolution)
                .number("l9-size-chain/b", v -> places(afterConvolution(v), 2, 2))
                .number("l9-size-chain/c", L9LayerKeys::flattened)
                .number("l9-size-chain/d", v -> entries(flattened(v), v.integer("o")) + entries(v.integer("o")));
    }

    private static void kernels(KeyProofs proofs) {
        proofs.number("l9-kernel-effects/b", v -> {
                    double[] row = {v.num("lo"), v.num("lo"), v.num("hi")};
                    return convolution(new double[][] {row, row, row}, VERTICAL, 1)[0][0];
                })
                .number("l9-kernel-effects/c", v -> {
                    double[][] window = new double[3][3];
                    Arrays.fill(window[0], v.num("lo"));
                    Arrays.fill(window[1], v.num("hi"));
                    Arrays.fill(window[2], v.num("hi"));
                    return convolution(window, VERTICAL, 1)[0][0];
                })
                .number(
                        "l9-strongest-response/b",
                        v -> Arrays.stream(convolution(picture(v.num("v")), CROSS, 1))
                                .flatMapToDouble(Arrays::stream)
                                .max()
                                .orElseThrow())
                .number("l9-strongest-response/c", v -> convolution(picture(v.num("v")), CROSS, 1)[1][1]);
    }

    /** As in the figure: a square, a cross and a bar. */
    private static double[][] picture(double bright) {
        String[] rows = {
            "..........", ".###...#..", ".###..###.", ".###...#..", "..........", ".######...", ".........."
        };
        return Arrays.stream(rows)
                .map(row -> row.chars().mapToDouble(c -> c == '#' ? bright : 0).toArray())
                .toArray(double[][]::new);
    }

    private static int[][] stack(int layers, int kernel) {
        int[][] stack = new int[layers][];
        Arrays.fill(stack, new int[] {kernel, 1, 1});
        return stack;
    }

    /** Between whole numbers of layers the receptive field is continued as a straight line. */
    private static void receptiveFields(KeyProofs proofs) {
        proofs.expression("l9-receptive-growth/a", (v, p) -> {
                    int whole = (int) Math.floor(p.num("L"));
                    double below = receptiveField(stack(whole, v.integer("k")));
                    double above = receptiveField(stack(whole + 1, v.integer("k")));
                    return below + (p.num("L") - whole) * (above - below);
                })
                .number("l9-receptive-growth/b", v -> {
                    int layers = 1;
                    while (receptiveField(stack(layers, v.integer("k"))) < v.integer("n")) {
                        layers++;
                    }
                    return layers;
                })
                .number("l9-receptive-growth/c", v -> {
                    int k = v.integer("k");
                    return receptiveField(new int[] {k, 1, 1}, new int[] {k, 1, 2}, new int[] {k, 1, 4});
                });
    }

    private static void batchNorm(KeyProofs proofs) {
        proofs.number("l9-batch-norm-block/a", v -> entries(2, v.integer("c")))
                .number("l9-batch-norm-block/b", v -> entries(v.integer("B"), v.integer("n"), v.integer("n")))
                .number(
                        "l9-batch-norm-block/c",
                        v -> entries(v.integer("c"), v.integer("i"), 3, 3) + entries(2, v.integer("c")));
    }

    private static void denseAsConvolution(KeyProofs proofs) {
        proofs.shape("l9-dense-as-conv/a", v ->
                        new int[] {v.integer("m"), v.integer("c"), v.integer("h"), v.integer("h")})
                .number(
                        "l9-dense-as-conv/b",
                        v -> entries(v.integer("m"), entries(v.integer("c"), v.integer("h"), v.integer("h"))))
                .shape("l9-dense-as-conv/c", v -> {
                    int side = places(v.integer("h") + v.integer("more"), v.integer("h"), 1);
                    return new int[] {KeyProofs.ANY, v.integer("m"), side, side};
                });
    }

    private static double[] threeWeights(Drawn v) {
        return new double[] {v.num("w1"), v.num("w2"), v.num("w3")};
    }

    /** The columns of the matrix are the outputs for the unit vectors. */
    private static double[][] matrixOf(double[] kernel, int stride) {
        double[][] matrix = new double[places(5, 3, stride)][5];
        for (int column = 0; column < 5; column++) {
            double[] unit = new double[5];
            unit[column] = 1;
            double[] output = convolution(unit, kernel, stride);
            for (int row = 0; row < output.length; row++) {
                matrix[row][column] = output[row];
            }
        }
        return matrix;
    }

    private static void banded(KeyProofs proofs) {
        proofs.matrix("l9-banded-matrix/a", v -> matrixOf(threeWeights(v), 1))
                .vector("l9-banded-matrix/b", v -> {
                    double[] upstream = {v.num("g1"), v.num("g2"), v.num("g3")};
                    return gradient(x -> dot(upstream, convolution(x, threeWeights(v), 1)), 1, 2, 0, -1, 3);
                })
                .shape("l9-banded-matrix/c", matrixOf(new double[] {1, 2, 3}, 2).length, 5);
    }

    private static double[] upstream(Drawn v) {
        return new double[] {v.num("g1"), v.num("g2")};
    }

    private static void pooling(KeyProofs proofs) {
        proofs.vector("l9-pool-gradients/a", v -> maxPooled(v.matrix("X"), 2, 2)[0])
                .matrix(
                        "l9-pool-gradients/b",
                        v -> gradients(x -> dot(upstream(v), maxPooled(x, 2, 2)[0]), v.matrix("X")))
                .matrix(
                        "l9-pool-gradients/c",
                        v -> gradients(x -> dot(upstream(v), averagePooled(x, 2, 2)[0]), v.matrix("X")))
                .number(
                        "l9-pool-gradients/d",
                        v -> slope(x -> v.num("g1") * Math.max(0, x) + v.num("g2") * Math.max(x, 1), 10));
    }

    /** The padding and the pooling are found by trying them one after the other. */
    private static void code(KeyProofs proofs) {
        proofs.number("l9-complete-the-code/a.1", v -> {
                    int padding = 0;
                    while (places(v.integer("n") + 2 * padding, v.integer("k"), 1) < v.integer("n")) {
                        padding++;
                    }
                    return padding;
                })
                .number("l9-complete-the-code/a.2", v -> {
                    int window = 1;
                    while (4 * places(v.integer("n"), window, window) > v.integer("n")) {
                        window++;
                    }
                    return window;
                })
                .number("l9-complete-the-code/a.3", v -> v.num("c"))
                .number("l9-complete-the-code/a.4", v -> {
                    int side = places(places(v.integer("n"), 4, 4), 3, 1);
                    return entries(v.integer("f"), side, side);
                })
                .number(
                        "l9-complete-the-code/b",
                        v -> entries(v.integer("f"), v.integer("c"), 3, 3) + entries(v.integer("f")));
    }
}
