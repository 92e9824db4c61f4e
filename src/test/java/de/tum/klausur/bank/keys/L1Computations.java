package de.tum.klausur.bank.keys;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** The few computations that the first lecture needs, as loops over pixels, neurons and images. */
final class L1Computations {

    private L1Computations() {}

    static double[] each(double[] row, DoubleUnaryOperator function) {
        return Arrays.stream(row).map(function).toArray();
    }

    static double distance(double[][] a, double[][] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                sum += Math.abs(a[i][j] - b[i][j]);
            }
        }
        return sum;
    }

    static double[] reversed(double[] row) {
        return IntStream.range(0, row.length)
                .mapToDouble(i -> row[row.length - 1 - i])
                .toArray();
    }

    /** With mean 0 and standard deviation 1. */
    static double[] normalised(double[] row) {
        double mean = Arrays.stream(row).average().orElseThrow();
        double variance = Arrays.stream(row)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
        return each(row, value -> (value - mean) / Math.sqrt(variance));
    }

    /** How often each of the values 0, 1, 2 … occurs. */
    static double[] histogram(double[][] image, int values) {
        double[] counts = new double[values];
        for (double[] row : image) {
            for (double value : row) {
                counts[(int) value]++;
            }
        }
        return counts;
    }

    /** The filter at each place of the row, not flipped. */
    static double[] filtered(double[] row, double[] filter) {
        double[] out = new double[row.length - filter.length + 1];
        for (int j = 0; j < out.length; j++) {
            for (int i = 0; i < filter.length; i++) {
                out[j] += filter[i] * row[j + i];
            }
        }
        return out;
    }

    /** The weights and biases of a fully connected network, one neuron after the other. */
    static int parameters(int... widths) {
        int count = 0;
        for (int layer = 1; layer < widths.length; layer++) {
            for (int neuron = 0; neuron < widths[layer]; neuron++) {
                count += widths[layer - 1]; // a weight for each input
                count++; // the bias
            }
        }
        return count;
    }

    /** The polynomial through counts at small whole numbers, of degree 2 in each of two variables, at any point. */
    static double interpolated(BiFunction<Integer, Integer, Integer> count, double x, double y) {
        double sum = 0;
        for (int i = 1; i <= 3; i++) {
            for (int j = 1; j <= 3; j++) {
                sum += count.apply(i, j) * basis(i, x) * basis(j, y);
            }
        }
        return sum;
    }

    /** Lagrange's polynomial that is 1 at {@code node} and 0 at the others of 1, 2, 3. */
    private static double basis(int node, double x) {
        return IntStream.rangeClosed(1, 3)
                .filter(other -> other != node)
                .mapToDouble(other -> (x - other) / (node - other))
                .reduce(1, (a, b) -> a * b);
    }

    /** The place of one entry among all, counted from the greatest, from 1. */
    static int place(double[] scores, int index) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        return scores.length - Arrays.binarySearch(sorted, scores[index]);
    }
}
