package de.tum.klausur.bank.keys;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Losses, activations and derivatives, written down plainly and without the formulas of the questions' authors. */
final class L7Computations {

    /** Two points around 0 with the variance 1, as likely as each other: enough for every rule about variances. */
    static final double[] COIN = {-1, 1};

    private L7Computations() {}

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

    /** The gradient for each entry of a matrix. */
    static double[][] gradients(ToDoubleFunction<double[][]> function, double[][] at) {
        return IntStream.range(0, at.length)
                .mapToObj(i -> gradient(
                        row -> {
                            double[][] moved = at.clone();
                            moved[i] = row;
                            return function.applyAsDouble(moved);
                        },
                        at[i]))
                .toArray(double[][]::new);
    }

    private static double[] with(double[] values, int index, double value) {
        double[] changed = values.clone();
        changed[index] = value;
        return changed;
    }

    /** One step of gradient descent. */
    static double[] descended(double[] from, double[] gradient, double rate) {
        return IntStream.range(0, from.length)
                .mapToDouble(i -> from[i] - rate * gradient[i])
                .toArray();
    }

    static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix).mapToDouble(row -> dot(row, vector)).toArray();
    }

    static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    static double[] logs(double... values) {
        return Arrays.stream(values).map(Math::log).toArray();
    }

    /** A score for the first of the classes, 0 for all others. */
    static double[] oneHigh(double score, int classes) {
        double[] scores = new double[classes];
        scores[0] = score;
        return scores;
    }

    static double sigmoid(double z) {
        return z < 0 ? Math.exp(z) / (1 + Math.exp(z)) : 1 / (1 + Math.exp(-z));
    }

    static double relu(double z) {
        return z > 0 ? z : 0;
    }

    static double leaky(double z, double slope) {
        return z > 0 ? z : slope * z;
    }

    static double elu(double z, double alpha) {
        return z > 0 ? z : alpha * Math.expm1(z);
    }

    static double[] softmax(double... scores) {
        double highest = Arrays.stream(scores).max().orElseThrow();
        double[] exponentials =
                Arrays.stream(scores).map(s -> Math.exp(s - highest)).toArray();
        double sum = Arrays.stream(exponentials).sum();
        return Arrays.stream(exponentials).map(e -> e / sum).toArray();
    }

    static double crossEntropy(double[] scores, int label) {
        return -Math.log(softmax(scores)[label]);
    }

    static double binaryCrossEntropy(double p, double label) {
        return label == 1 ? -Math.log(p) : -Math.log(1 - p);
    }

    /** The multiclass hinge loss with the margin 1. */
    static double hinge(double[] scores, int label) {
        double loss = 0;
        for (int k = 0; k < scores.length; k++) {
            if (k != label && scores[k] > scores[label] - 1) {
                loss += scores[k] - scores[label] + 1;
            }
        }
        return loss;
    }

    /** The candidate with the smallest loss, by trying all multiples of a half up to 200. */
    static double best(DoubleUnaryOperator loss) {
        double best = 0;
        for (double c = 0; c <= 200; c += 0.5) {
            best = loss.applyAsDouble(c) < loss.applyAsDouble(best) ? c : best;
        }
        return best;
    }

    /** Counted one by one: a bias and its weights for each neuron. */
    static int parameters(int inputs, int neurons) {
        int count = 0;
        for (int neuron = 0; neuron < neurons; neuron++) {
            count++;
            for (int input = 0; input < inputs; input++) {
                count++;
            }
        }
        return count;
    }

    static double total(double[] values, DoubleUnaryOperator function) {
        return Arrays.stream(values).map(function).sum();
    }

    /** The variance of w x where both take each of their values equally often. */
    static double varianceOfProduct(double[] w, double[] x) {
        double[] products = Arrays.stream(w)
                .flatMap(weight -> Arrays.stream(x).map(value -> weight * value))
                .toArray();
        double mean = Arrays.stream(products).average().orElseThrow();
        return Arrays.stream(products).map(p -> (p - mean) * (p - mean)).sum() / products.length;
    }

    /** The variance of a sum of n independent products. */
    static double varianceOfSum(int n, double[] w, double[] x) {
        double variance = 0;
        for (int i = 0; i < n; i++) {
            variance += varianceOfProduct(w, x);
        }
        return variance;
    }

    /** Two values around a mean, with this variance. */
    static double[] spread(double mean, double variance) {
        return Arrays.stream(COIN)
                .map(side -> mean + side * Math.sqrt(variance))
                .toArray();
    }

    /** The variance of the weights that keeps the variance of the pre-activations, for n inputs behind this activation. */
    static double keeping(double n, DoubleUnaryOperator activation) {
        double meanSquare =
                Arrays.stream(COIN).map(activation).map(h -> h * h).average().orElseThrow();
        return root(variance -> n * variance * meanSquare - 1, 0, 10);
    }

    /** Where an increasing function is 0. */
    static double root(DoubleUnaryOperator function, double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < 100; i++) {
            double middle = (low + high) / 2;
            if (function.applyAsDouble(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
