package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L9Computations.averagePooled;
import static de.tum.klausur.bank.keys.L9Computations.convolution;
import static de.tum.klausur.bank.keys.L9Computations.dot;
import static de.tum.klausur.bank.keys.L9Computations.entries;
import static de.tum.klausur.bank.keys.L9Computations.gradient;
import static de.tum.klausur.bank.keys.L9Computations.gradients;
import static de.tum.klausur.bank.keys.L9Computations.maxPooled;
import static de.tum.klausur.bank.keys.L9Computations.places;
import static de.tum.klausur.bank.keys.L9Computations.receptiveField;
import static de.tum.klausur.bank.keys.L9Computations.relu;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The questions with fixed numbers here, those that vary in {@link L9LayerKeys}. */
@Tag("content")
class L9KeysTest {

    @Test
    void everyKeyIsWhatTheComputationGives() throws Exception {
        KeyProofs proofs = KeyProofs.of("09-cnn");
        convolutionByHand(proofs);
        convolutionAsMatrix(proofs);
        counts(proofs);
        poolingGradient(proofs);
        classicKernels(proofs);
        shapes(proofs);
        clip(proofs);
        paddingAndDilation(proofs);
        poolingOfMap(proofs);
        receptiveFields(proofs);
        sharedGradient(proofs);
        L9LayerKeys.prove(proofs);
        proofs.areAll();
    }

    private static void convolutionByHand(KeyProofs proofs) {
        double[][] image = {{1, 0, 2, 1}, {0, 3, 1, 0}, {2, 1, 0, 2}, {1, 0, 1, 3}};
        double[][] kernel = {{1, 0, -1}, {1, 0, -1}, {1, 0, -1}};
        double[][] output = convolution(image, kernel, 1);
        proofs.number("l9-convolution-by-hand/a", output[0][1])
                .number("l9-convolution-by-hand/b", output[1][1])
                .number("l9-convolution-by-hand/c", averagePooled(relu(output), 2, 2)[0][0]);
    }

    /** Each column of the matrix is the output for a unit vector. */
    private static void convolutionAsMatrix(KeyProofs proofs) {
        double[] kernel = {2, 3, 5};
        double[] used = new double[0];
        int rows = 0;
        for (int i = 0; i < 5; i++) {
            double[] unit = new double[5];
            unit[i] = 1;
            double[] column = convolution(unit, kernel, 1);
            rows = column.length;
            double[] before = used;
            used = Arrays.copyOf(before, before.length + rows);
            System.arraycopy(column, 0, used, before.length, rows);
        }
        proofs.shape("l9-convolution-matrix/a", rows, used.length / rows)
                .number("l9-convolution-matrix/b", (double)
                        Arrays.stream(used).filter(w -> w != 0).count())
                .number("l9-convolution-matrix/c", (double)
                        Arrays.stream(used).filter(w -> w != 0).distinct().count());
    }

    private static void counts(KeyProofs proofs) {
        proofs.number("l9-dense-or-conv/a", entries(100, 10, 10, 3) + entries(100))
                .number("l9-dense-or-conv/b", entries(100, 3, 3, 3) + entries(100))
                .number("l9-output-size/b", entries(16, 3, 5, 5) + entries(16))
                .shape("l9-weights-and-pooling/a", 32, 16, 5, 5)
                .number("l9-weights-and-pooling/b", entries(32, 16, 5, 5) + entries(32))
                .number("l9-weights-and-pooling/c", 0);
    }

    private static void poolingGradient(KeyProofs proofs) {
        double[][] window = {{3, 7}, {-1, 5}};
        proofs.number("l9-gradient-of-pooling/a", maxPooled(window, 2, 2)[0][0])
                .number("l9-gradient-of-pooling/b", gradients(w -> 2 * maxPooled(w, 2, 2)[0][0], window)[1][1])
                .number("l9-gradient-of-pooling/c", gradients(w -> 2 * averagePooled(w, 2, 2)[0][0], window)[1][1]);
    }

    private static void classicKernels(KeyProofs proofs) {
        double[][] even = {{9, 9, 9}, {9, 9, 9}, {9, 9, 9}};
        double[][] dot = {{0, 0, 0}, {0, 9, 0}, {0, 0, 0}};
        double[][] sharpening = {{0, -1, 0}, {-1, 5, -1}, {0, -1, 0}};
        double[][] laplace = {{0, 1, 0}, {1, -4, 1}, {0, 1, 0}};
        proofs.number("l9-kernels/a", convolution(even, sharpening, 1)[0][0])
                .number("l9-kernels/b", convolution(even, laplace, 1)[0][0])
                .number("l9-kernels/c", convolution(dot, laplace, 1)[0][0]);
    }

    private static void shapes(KeyProofs proofs) {
        int first = places(64 + 2 * 2, 5, 2);
        int second = places(places(first, 2, 2) + 2, 3, 1);
        int enlarged = places(places(48 + 2, 3, 1), 2, 2);
        proofs.shape("l9-output-size/a", KeyProofs.ANY, 16, first, first)
                .number("l9-output-size/c", entries(32, second, second))
                .number("l9-resolution/b", entries(8, enlarged, enlarged));
    }

    private static void clip(KeyProofs proofs) {
        int frames = places(16 + 2, 3, 1);
        int side = places(places(112 + 2, 3, 1), 2, 2);
        proofs.shape("l9-video-clip/a", KeyProofs.ANY, 64, frames, side, side)
                .shape("l9-video-clip/b", 64, 3, 3, 3, 3)
                .number("l9-video-clip/c", places(1000, 10, 5));
    }

    private static void paddingAndDilation(KeyProofs proofs) {
        int padding = 0;
        while (places(30 + 2 * padding, 7, 1) < 30) {
            padding++;
        }
        int extent = receptiveField(new int[] {3, 1, 4});
        proofs.number("l9-padding-and-dilation/a", padding)
                .number("l9-padding-and-dilation/b", extent)
                .number("l9-padding-and-dilation/c", places(20, extent, 1));
    }

    private static void poolingOfMap(KeyProofs proofs) {
        double[][] map = {{1, 5, 2, 0}, {3, 2, 6, 1}, {0, 1, 3, 2}, {4, 2, 1, 7}};
        double[][] ofMaxima = gradients(x -> weighted(maxPooled(x, 2, 2)), map);
        double[][] ofMeans = gradients(x -> weighted(averagePooled(x, 2, 2)), map);
        proofs.number("l9-pooling/a", maxPooled(map, 2, 2)[0][1])
                .number("l9-pooling/b", averagePooled(map, 2, 2)[1][0])
                .number("l9-pooling/c", ofMaxima[1][2])
                .number("l9-pooling/d", ofMaxima[2][1])
                .number("l9-pooling/e", ofMeans[3][0])
                .shape("l9-pooling/f", KeyProofs.ANY, 24, places(28, 2, 2), places(28, 2, 2));
    }

    /** A loss with the gradients of the figure. */
    private static double weighted(double[][] pooled) {
        return pooled[0][0] - 2 * pooled[0][1] + 3 * pooled[1][0] + 0.5 * pooled[1][1];
    }

    private static void receptiveFields(KeyProofs proofs) {
        int[] small = {3, 1, 1};
        int[] pool = {2, 2, 1};
        proofs.number("l9-receptive-field/a", receptiveField(small, small))
                .number("l9-receptive-field/b", receptiveField(small, small, pool))
                .number("l9-receptive-field/c", receptiveField(small, small, pool, small))
                .number("l9-receptive-field/d", entries(7, 7) - entries(3, 3, 3));
    }

    private static void sharedGradient(KeyProofs proofs) {
        double[] input = {1, 2, -1, 3};
        double[] kernel = {2, -1};
        double[] upstream = {1, 0, 2};
        double[] ofKernel = gradient(w -> dot(upstream, convolution(input, w, 1)), kernel);
        proofs.number("l9-shared-gradient/a", convolution(input, kernel, 1)[1])
                .number("l9-shared-gradient/b", ofKernel[0])
                .number("l9-shared-gradient/c", ofKernel[1])
                .number("l9-shared-gradient/d", gradient(x -> dot(upstream, convolution(x, kernel, 1)), input)[2]);
    }
}
