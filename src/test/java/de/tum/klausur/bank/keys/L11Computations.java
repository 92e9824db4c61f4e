package de.tum.klausur.bank.keys;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** What recurrent networks and attention compute, written out plainly. */
final class L11Computations {

    private static final double STEP = 2e-3;

    private L11Computations() {}

    static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }

    static double[] plus(double[] a, double factor, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i] + factor * b[i];
        }
        return sum;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    static double[] onehot(int place, int size) {
        double[] vector = new double[size];
        vector[place] = 1;
        return vector;
    }

    static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    static double artanh(double y) {
        return Math.log((1 + y) / (1 - y)) / 2;
    }

    static double[] softmax(double[] scores) {
        double largest = Arrays.stream(scores).max().orElseThrow();
        double[] weights =
                Arrays.stream(scores).map(score -> Math.exp(score - largest)).toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    /** The derivative by differences of sixth order. */
    static double derivative(DoubleUnaryOperator f, double x) {
        return (45 * difference(f, x, STEP) - 9 * difference(f, x, 2 * STEP) + difference(f, x, 3 * STEP))
                / (60 * STEP);
    }

    private static double difference(DoubleUnaryOperator f, double x, double step) {
        return f.applyAsDouble(x + step) - f.applyAsDouble(x - step);
    }

    /** The slope of a function that is at most quadratic, for which a difference of any width is exact. */
    static double slope(DoubleUnaryOperator f, double x) {
        return (f.applyAsDouble(x + 1) - f.applyAsDouble(x - 1)) / 2;
    }

    /** The state of a network with two ReLU units after reading some numbers one by one. */
    static double[] reluState(double[][] recurrent, double[] in, double... inputs) {
        double[] state = new double[in.length];
        for (double input : inputs) {
            state = Arrays.stream(plus(times(recurrent, state), input, in))
                    .map(z -> Math.max(0, z))
                    .toArray();
        }
        return state;
    }

    /** All states of a linear unit, the initial one first. */
    static double[] linearStates(double weight, double start, double[] inputs) {
        double[] states = new double[inputs.length + 1];
        states[0] = start;
        for (int t = 0; t < inputs.length; t++) {
            states[t + 1] = weight * states[t] + inputs[t];
        }
        return states;
    }

    /** The gradient with respect to the shared weight of a linear unit, by a pass back through time. */
    static double weightGradient(double weight, double[] states, double upstream) {
        double gradient = 0;
        double arriving = upstream;
        for (int t = states.length - 1; t > 0; t--) {
            gradient += arriving * states[t - 1];
            arriving *= weight;
        }
        return gradient;
    }

    static double[] clipped(double[] gradient, double limit) {
        double length = norm(gradient);
        return length <= limit ? gradient.clone() : plus(new double[gradient.length], limit / length, gradient);
    }

    /** The cell state after some steps. */
    static double cell(double start, double[] forget, double[] input, double[] candidates) {
        double cell = start;
        for (int t = 0; t < forget.length; t++) {
            cell = forget[t] * cell + input[t] * candidates[t];
        }
        return cell;
    }

    @SuppressWarnings("checkstyle:ParameterNumber") // a formula has as many as it has
    static double gru(double before, double input, double w, double u, double reset, double update) {
        double candidate = Math.max(0, w * input + u * (reset * before));
        return (1 - update) * before + update * candidate;
    }

    /** Attention weights of one query over the keys that it may see, the first {@code visible} ones. */
    static double[] attention(double[] scores, int visible) {
        double[] masked = scores.clone();
        Arrays.fill(masked, visible, masked.length, Double.NEGATIVE_INFINITY);
        return softmax(masked);
    }

    /** Counts the entries of matrices of these shapes, row by row. */
    static int entries(int[]... shapes) {
        int count = 0;
        for (int[] shape : shapes) {
            for (int row = 0; row < shape[0]; row++) {
                count += shape[1];
            }
        }
        return count;
    }

    /** The shape of a product of batches of matrices. */
    static int[] product(int[] left, int[] right) {
        if (left[2] != right[1]) {
            throw new IllegalArgumentException(Arrays.toString(left) + " times " + Arrays.toString(right));
        }
        return new int[] {left[0], left[1], right[2]};
    }

    static int[] transposed(int[] shape) {
        return new int[] {shape[0], shape[2], shape[1]};
    }

    /** The multiplications in a product of an n × k and a k × m matrix, counted one by one. */
    static int multiplications(int n, int k, int m) {
        int count = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                for (int l = 0; l < k; l++) {
                    count++;
                }
            }
        }
        return count;
    }

    /** How many layers of convolutions it takes until one output has seen all of a sequence. */
    static int layersToSee(int length, int kernel) {
        int first = length - 1;
        int layers = 0;
        while (first > 0) {
            first -= kernel - 1;
            layers++;
        }
        return layers;
    }

    /** The standard deviation of a sum of independent signs, from its exact distribution. */
    static double deviationOfSigns(int summands) {
        double[] distribution = {1};
        for (int i = 0; i < summands; i++) {
            double[] next = new double[distribution.length + 1];
            for (int ups = 0; ups < distribution.length; ups++) {
                next[ups] += distribution[ups] / 2;
                next[ups + 1] += distribution[ups] / 2;
            }
            distribution = next;
        }
        double variance = 0;
        for (int ups = 0; ups <= summands; ups++) {
            variance += distribution[ups] * Math.pow(2.0 * ups - summands, 2);
        }
        return Math.sqrt(variance);
    }

    /** The variance of a scaled score of four products of two-valued entries with these variances, over all cases. */
    static double varianceOfScore(double ofQueries, double ofKeys) {
        double sum = 0;
        for (int signs = 0; signs < 256; signs++) {
            double score = 0;
            for (int i = 0; i < 4; i++) {
                double query = (signs >> i & 1) == 0 ? Math.sqrt(ofQueries) : -Math.sqrt(ofQueries);
                double key = (signs >> (i + 4) & 1) == 0 ? Math.sqrt(ofKeys) : -Math.sqrt(ofKeys);
                score += query * key;
            }
            sum += Math.pow(score / Math.sqrt(4), 2);
        }
        return sum / 256;
    }
}
