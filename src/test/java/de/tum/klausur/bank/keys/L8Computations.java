package de.tum.klausur.bank.keys;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** Statistics, normalisation, dropout and derivatives by finite differences, each as plain as it can be. */
final class L8Computations {

    private L8Computations() {}

    static double mean(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    static double variance(double... values) {
        double mean = mean(values);
        return mean(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .toArray());
    }

    static double deviation(double... values) {
        return Math.sqrt(variance(values));
    }

    /** The normalised values of one feature, over all that share its mean. */
    static double[] normalised(double epsilon, double... values) {
        double mean = mean(values);
        double spread = Math.sqrt(variance(values) + epsilon);
        return Arrays.stream(values).map(value -> (value - mean) / spread).toArray();
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static double[] plus(double[] a, double factor, double[] b) {
        double[] sum = a.clone();
        for (int i = 0; i < a.length; i++) {
            sum[i] += factor * b[i];
        }
        return sum;
    }

    /** Inverted dropout in training: what is kept is divided by the probability of keeping it. */
    static double[] dropped(double[] values, double[] mask, double p) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = mask[i] == 0 ? 0 : values[i] / (1 - p);
        }
        return result;
    }

    static double[] relu(double[] values) {
        return Arrays.stream(values).map(value -> Math.max(0, value)).toArray();
    }

    /** The derivative by a difference quotient over five points. */
    static double slope(DoubleUnaryOperator function, double at, double step) {
        double near = function.applyAsDouble(at + step) - function.applyAsDouble(at - step);
        double far = function.applyAsDouble(at + 2 * step) - function.applyAsDouble(at - 2 * step);
        return (8 * near - far) / (12 * step);
    }

    static double[] gradient(ToDoubleFunction<double[]> function, double[] at, double step) {
        double[] gradient = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            int place = i;
            gradient[i] = slope(
                    value -> {
                        double[] moved = at.clone();
                        moved[place] = value;
                        return function.applyAsDouble(moved);
                    },
                    at[i],
                    step);
        }
        return gradient;
    }

    /** The first step of Adam, with the usual decay rates, bias correction and no epsilon. */
    static double adam(double weight, double gradient, double rate) {
        double first = (1 - 0.9) * gradient / (1 - 0.9);
        double second = (1 - 0.999) * gradient * gradient / (1 - 0.999);
        return weight - rate * first / Math.sqrt(second);
    }

    /** Where a convex function is smallest between two bounds, by halving the range on its slope. */
    static double minimum(DoubleUnaryOperator slope, double low, double high) {
        double left = low;
        double right = high;
        for (int i = 0; i < 200; i++) {
            double middle = (left + right) / 2;
            if (slope.applyAsDouble(middle) > 0) {
                right = middle;
            } else {
                left = middle;
            }
        }
        return (left + right) / 2;
    }

    /** The variance of the mean of so many errors, summed over all entries of their covariance matrix. */
    static double varianceOfMean(int members, double variance, double covariance) {
        double sum = 0;
        for (int i = 0; i < members; i++) {
            for (int j = 0; j < members; j++) {
                sum += i == j ? variance : covariance;
            }
        }
        return sum / members / members;
    }

    /** With which probability as many of three voters are right. */
    static double votes(double[] right, int least, int most) {
        double sum = 0;
        for (int outcome = 0; outcome < 8; outcome++) {
            double probability = 1;
            for (int i = 0; i < 3; i++) {
                probability *= (outcome >> i & 1) == 1 ? right[i] : 1 - right[i];
            }
            int count = Integer.bitCount(outcome);
            sum += count >= least && count <= most ? probability : 0;
        }
        return sum;
    }

    /** What early stopping does: the last epoch, the epoch kept and its loss. */
    static double[] stopped(double[] losses, int patience) {
        int best = 0;
        for (int epoch = 1; epoch < losses.length; epoch++) {
            if (losses[epoch] < losses[best]) {
                best = epoch;
            } else if (epoch - best == patience) {
                return new double[] {epoch + 1, best + 1, losses[best]};
            }
        }
        throw new IllegalArgumentException("never stopped");
    }

    /** In how many ways a graph leads from a node to the last one; each row lists where a node's result goes. */
    static int paths(int[][] graph, int from) {
        if (from == graph.length - 1) {
            return 1;
        }
        int count = 0;
        for (int next : graph[from]) {
            count += paths(graph, next);
        }
        return count;
    }
}
