package de.tum.klausur.bank.keys;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Distances, minima and derivatives, by plain search and by differences. */
final class L2Computations {

    private static final int ROUNDS = 400;

    private L2Computations() {}

    /** By five points; exact for polynomials up to the fourth degree. */
    static double slope(DoubleUnaryOperator function, double at, double step) {
        double near = function.applyAsDouble(at + step) - function.applyAsDouble(at - step);
        double far = function.applyAsDouble(at + 2 * step) - function.applyAsDouble(at - 2 * step);
        return (8 * near - far) / (12 * step);
    }

    static double slope(DoubleUnaryOperator function, double at) {
        return slope(function, at, 1e-3);
    }

    static double[] gradient(ToDoubleFunction<double[]> function, double[] at) {
        return IntStream.range(0, at.length)
                .mapToDouble(i -> slope(moved -> function.applyAsDouble(with(at, i, moved)), at[i]))
                .toArray();
    }

    static double[] descended(double[] from, double[] gradient, double rate) {
        return IntStream.range(0, from.length)
                .mapToDouble(i -> from[i] - rate * gradient[i])
                .toArray();
    }

    private static double[] with(double[] values, int index, double value) {
        double[] changed = values.clone();
        changed[index] = value;
        return changed;
    }

    /** The minimum of a convex quadratic function, one coordinate after the other, by parabolas. */
    static double[] minimum(ToDoubleFunction<double[]> function, int dimensions) {
        double[] at = new double[dimensions];
        for (int round = 0; round < ROUNDS; round++) {
            int i = round % dimensions;
            double below = function.applyAsDouble(with(at, i, at[i] - 1));
            double here = function.applyAsDouble(at);
            double above = function.applyAsDouble(with(at, i, at[i] + 1));
            at[i] -= (above - below) / (2 * (above - 2 * here + below));
        }
        return at;
    }

    /** The zero of a rising or falling function, by halving. */
    static double root(DoubleUnaryOperator function, double low, double high) {
        double left = low;
        double right = high;
        boolean rising = function.applyAsDouble(high) > 0;
        for (int i = 0; i < 200; i++) {
            double middle = (left + right) / 2;
            if (function.applyAsDouble(middle) > 0 == rising) {
                right = middle;
            } else {
                left = middle;
            }
        }
        return (left + right) / 2;
    }

    /** The place of the maximum of a concave function of a positive number. */
    static double maximiser(DoubleUnaryOperator function, double low, double high) {
        return root(at -> slope(function, at, 1e-3 * at), low, high);
    }

    static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    static double squaredDistance(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> (a[i] - b[i]) * (a[i] - b[i]))
                .sum();
    }

    static double manhattan(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> Math.abs(a[i] - b[i]))
                .sum();
    }

    /** The mean target of the k nearest samples; one sample, or none (-1), is left out. */
    @SuppressWarnings("checkstyle:ParameterNumber") // a formula has as many as it has
    static double neighbours(double[] x, double[] y, double query, int k, int except) {
        int[] nearest = IntStream.range(0, x.length)
                .filter(i -> i != except)
                .boxed()
                .sorted((i, j) -> Double.compare(Math.abs(x[i] - query), Math.abs(x[j] - query)))
                .mapToInt(i -> i)
                .limit(k)
                .toArray();
        return Arrays.stream(nearest).mapToDouble(i -> y[i]).average().orElseThrow();
    }

    static double meanSquaredError(double[] predicted, double[] targets) {
        return squaredDistance(predicted, targets) / targets.length;
    }

    static double sigmoid(double s) {
        return 1 / (1 + Math.exp(-s));
    }

    static double binaryCrossEntropy(double p, double label) {
        return -label * Math.log(p) - (1 - label) * Math.log(1 - p);
    }

    /** The size of each axis when two shapes are broadcast against each other. */
    static int[] broadcast(int[] a, int[] b) {
        int axes = Math.max(a.length, b.length);
        return IntStream.range(0, axes)
                .map(axis -> Math.max(size(a, axis - axes + a.length), size(b, axis - axes + b.length)))
                .toArray();
    }

    private static int size(int[] shape, int axis) {
        return axis < 0 ? 1 : shape[axis];
    }
}
