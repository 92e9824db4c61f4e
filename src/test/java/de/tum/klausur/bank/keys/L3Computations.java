package de.tum.klausur.bank.keys;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Small networks, losses and derivatives, written down plainly. */
final class L3Computations {

    private L3Computations() {}

    static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix).mapToDouble(row -> dot(row, vector)).toArray();
    }

    static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    static double[] plus(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] + b[i]).toArray();
    }

    static double[] relu(double[] z) {
        return Arrays.stream(z).map(L3Computations::relu).toArray();
    }

    static double relu(double z) {
        return z > 0 ? z : 0;
    }

    static double sigmoid(double s) {
        return 1 / (1 + Math.exp(-s));
    }

    static double[] softmax(double... scores) {
        double sum = Arrays.stream(scores).map(Math::exp).sum();
        return Arrays.stream(scores).map(s -> Math.exp(s) / sum).toArray();
    }

    static double binaryCrossEntropy(double p, double label) {
        return -label * Math.log(p) - (1 - label) * Math.log(1 - p);
    }

    static double mean(double... values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** Counted one by one: for each neuron its weights and its bias. */
    static int parameters(int... sizes) {
        int count = 0;
        for (int layer = 1; layer < sizes.length; layer++) {
            for (int neuron = 0; neuron < sizes[layer]; neuron++) {
                count++;
                for (int input = 0; input < sizes[layer - 1]; input++) {
                    count++;
                }
            }
        }
        return count;
    }

    static int weights(int... sizes) {
        return parameters(sizes) - Arrays.stream(sizes).skip(1).sum();
    }

    /** By five points. */
    static double slope(DoubleUnaryOperator function, double at) {
        double step = 1e-3;
        double near = function.applyAsDouble(at + step) - function.applyAsDouble(at - step);
        double far = function.applyAsDouble(at + 2 * step) - function.applyAsDouble(at - 2 * step);
        return (8 * near - far) / (12 * step);
    }

    /** The value at x of the parabola through the values at 1, 2 and 3. */
    static double parabola(double x, double first, double second, double third) {
        return first * (x - 2) * (x - 3) / 2 - second * (x - 1) * (x - 3) + third * (x - 1) * (x - 2) / 2;
    }

    /** The tenth with the smallest loss, by trying all up to 200. */
    static double best(DoubleUnaryOperator loss) {
        double best = 0;
        for (int tenths = 0; tenths <= 2000; tenths++) {
            double candidate = tenths / 10.0;
            best = loss.applyAsDouble(candidate) < loss.applyAsDouble(best) ? candidate : best;
        }
        return best;
    }
}
