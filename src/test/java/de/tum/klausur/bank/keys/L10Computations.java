package de.tum.klausur.bank.keys;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What the lecture on architectures computes, done the long way. */
final class L10Computations {

    private static final double STEP = 1e-5;

    private L10Computations() {}

    /** The positions of a window along an axis, moved until it no longer fits. */
    static int places(int size, int window, int stride, int padding) {
        int places = 0;
        for (int start = -padding; start + window <= size + padding; start += stride) {
            places++;
        }
        return places;
    }

    /** The padding with which a window and stride 1 keep the size. */
    static int keeping(int window) {
        int padding = 0;
        while (places(32, window, 1, padding) != 32) {
            padding++;
        }
        return padding;
    }

    static int halved(int size, int times) {
        int halved = size;
        for (int i = 0; i < times; i++) {
            halved = places(halved, 2, 2, 0);
        }
        return halved;
    }

    /** The side length of what one output of a stack of convolutions with stride 1 depends on. */
    static int field(int layers, int window) {
        boolean[] sees = new boolean[2 * layers * window + 1];
        sees[layers * window] = true;
        for (int layer = 0; layer < layers; layer++) {
            boolean[] before = new boolean[sees.length];
            for (int i = 0; i < sees.length * window; i++) {
                int at = i / window;
                int from = at + i % window - window / 2;
                if (sees[at]) {
                    before[from] = true;
                }
            }
            sees = before;
        }
        boolean[] seen = sees;
        return (int) IntStream.range(0, seen.length).filter(i -> seen[i]).count();
    }

    /** The weights of filters that see all channels, counted filter by filter and entry by entry. */
    static double weights(int filters, int channels, int window) {
        double count = 0;
        for (int filter = 0; filter < filters; filter++) {
            for (int entry = 0; entry < window * window; entry++) {
                count += channels;
            }
        }
        return count;
    }

    /** The weights of neurons that see all inputs. */
    static double connections(double inputs, int neurons) {
        return IntStream.range(0, neurons).mapToDouble(neuron -> inputs).sum();
    }

    /** Each weight is used once at each place of a square map. */
    static double multiplications(int size, double weights) {
        return IntStream.range(0, size * size).mapToDouble(place -> weights).sum();
    }

    /** The values of square maps, written one after the other. */
    static double flattened(int channels, int size) {
        return Arrays.stream(new double[channels][size * size])
                .mapToInt(map -> map.length)
                .sum();
    }

    static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> IntStream.range(0, row.length)
                        .mapToDouble(i -> row[i] * vector[i])
                        .sum())
                .toArray();
    }

    static double[] plus(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] + b[i]).toArray();
    }

    static double[] relu(double[] values) {
        return Arrays.stream(values).map(value -> Math.max(0, value)).toArray();
    }

    static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    /** By central differences, rounded to what they are good for. */
    static double[] gradient(ToDoubleFunction<double[]> function, double... at) {
        return IntStream.range(0, at.length)
                .mapToDouble(i -> slope(function, i, at))
                .toArray();
    }

    /** The derivative in one direction. */
    static double slope(ToDoubleFunction<double[]> function, int direction, double... at) {
        double[] above = at.clone();
        double[] below = at.clone();
        above[direction] += STEP;
        below[direction] -= STEP;
        double slope = (function.applyAsDouble(above) - function.applyAsDouble(below)) / (2 * STEP);
        return Math.abs(slope - Math.rint(slope)) < 1e-7 ? Math.rint(slope) : slope;
    }

    /** A count that is a polynomial of at most this degree in each of its arguments, continued to real arguments. */
    static double continued(int degree, ToDoubleFunction<int[]> count, double... at) {
        double sum = 0;
        int nodes = degree + 1;
        for (int node = 0; node < Math.pow(nodes, at.length); node++) {
            int[] arguments = new int[at.length];
            double factor = 1;
            int rest = node;
            for (int i = 0; i < at.length; i++) {
                arguments[i] = 1 + rest % nodes;
                factor *= lagrange(arguments[i], nodes, at[i]);
                rest /= nodes;
            }
            sum += factor * count.applyAsDouble(arguments);
        }
        return sum;
    }

    private static double lagrange(int node, int nodes, double at) {
        return IntStream.rangeClosed(1, nodes)
                .filter(other -> other != node)
                .mapToDouble(other -> (at - other) / (node - other))
                .reduce(1, (a, b) -> a * b);
    }

    /** Where an increasing function passes zero. */
    static double zero(DoubleUnaryOperator increasing, double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            if (increasing.applyAsDouble(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double zero = (low + high) / 2;
        return Math.rint(zero * 1e9) / 1e9;
    }
}
