package de.tum.klausur.bank.keys;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** The methods of lecture 5 as they are defined, step by step, so that they owe nothing to an author's formula. */
final class L5Computations {

    private L5Computations() {}

    /** A weight on its way, with its velocity. */
    record Rolling(double weight, double velocity) {

        Rolling momentum(DoubleUnaryOperator loss, double rate, double beta) {
            double next = beta * velocity - rate * slope(loss, weight);
            return new Rolling(weight + next, next);
        }

        Rolling nesterov(DoubleUnaryOperator loss, double rate, double beta) {
            double next = beta * velocity - rate * slope(loss, weight + beta * velocity);
            return new Rolling(weight + next, next);
        }
    }

    /** The running mean that starts at 0. */
    static double runningMean(double beta, double... values) {
        double mean = 0;
        for (double value : values) {
            mean = beta * mean + (1 - beta) * value;
        }
        return mean;
    }

    /** The running mean, divided by what it would be if every value were 1. */
    static double correctedMean(double beta, double... values) {
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        return runningMean(beta, values) / runningMean(beta, ones);
    }

    static int updates(int samples, int batch, boolean dropLast) {
        int updates = 0;
        int left = samples;
        while (left >= batch || (left > 0 && !dropLast)) {
            left -= Math.min(left, batch);
            updates++;
        }
        return updates;
    }

    /** The standard deviation of the mean of independent values, each -1 or 1, from the distribution of their sum. */
    static double deviationOfMean(int draws) {
        double[] chances = {1};
        for (int draw = 0; draw < draws; draw++) {
            chances = withOneMore(chances);
        }
        return deviation(chances);
    }

    /** How many such values it takes until the standard deviation of their mean is this small. */
    static int drawsFor(double deviation) {
        double[] chances = withOneMore(new double[] {1});
        while (deviation(chances) > deviation * (1 + 1e-9)) {
            chances = withOneMore(chances);
        }
        return chances.length - 1;
    }

    /** From the chances of 0, 1, … ones among the values to those among one value more. */
    private static double[] withOneMore(double[] chances) {
        double[] more = new double[chances.length + 1];
        for (int ones = 0; ones < chances.length; ones++) {
            more[ones] += chances[ones] / 2;
            more[ones + 1] += chances[ones] / 2;
        }
        return more;
    }

    private static double deviation(double[] chances) {
        int draws = chances.length - 1;
        double square = 0;
        for (int ones = 0; ones <= draws; ones++) {
            double mean = (2.0 * ones - draws) / draws;
            square += chances[ones] * mean * mean;
        }
        return Math.sqrt(square);
    }

    /** The first derivative by central differences of four points, exact for polynomials up to degree 4. */
    static double slope(DoubleUnaryOperator f, double x) {
        double far = f.applyAsDouble(x + 2) - f.applyAsDouble(x - 2);
        double near = f.applyAsDouble(x + 1) - f.applyAsDouble(x - 1);
        return (8 * near - far) / 12;
    }

    /** The second derivative, exact for polynomials up to degree 5. */
    static double curvature(DoubleUnaryOperator f, double x) {
        double far = f.applyAsDouble(x - 2) + f.applyAsDouble(x + 2);
        double near = f.applyAsDouble(x - 1) + f.applyAsDouble(x + 1);
        return (16 * near - far - 30 * f.applyAsDouble(x)) / 12;
    }

    static double[] gradient(ToDoubleFunction<double[]> f, double... point) {
        double[] gradient = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            int axis = i;
            gradient[i] = slope(x -> f.applyAsDouble(with(point, axis, x)), point[i]);
        }
        return gradient;
    }

    static double[][] hessian(ToDoubleFunction<double[]> f, double... point) {
        double[][] hessian = new double[point.length][];
        for (int i = 0; i < point.length; i++) {
            int axis = i;
            hessian[i] = gradient(x -> gradient(f, x)[axis], point);
        }
        return hessian;
    }

    private static double[] with(double[] point, int axis, double value) {
        double[] moved = point.clone();
        moved[axis] = value;
        return moved;
    }

    /** Where a function changes its sign, by bisection. */
    static double zero(DoubleUnaryOperator f, double from, double to) {
        double low = from;
        double high = to;
        boolean rising = f.applyAsDouble(high) > 0;
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            if (f.applyAsDouble(middle) > 0 == rising) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Solves a linear system with a positive definite or diagonal matrix by Gauss-Jordan elimination. */
    static double[] solve(double[][] matrix, double... right) {
        int n = right.length;
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = Arrays.copyOf(matrix[i], n + 1);
            rows[i][n] = right[i];
        }
        for (int pivot = 0; pivot < n; pivot++) {
            for (int i = 0; i < n; i++) {
                double factor = i == pivot ? 0 : rows[i][pivot] / rows[pivot][pivot];
                for (int j = 0; j <= n; j++) {
                    rows[i][j] -= factor * rows[pivot][j];
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = rows[i][n] / rows[i][i];
        }
        return solution;
    }

    /** The point that one step of Newton's method ends in. */
    static double[] newton(ToDoubleFunction<double[]> f, double... point) {
        double[] step = solve(hessian(f, point), gradient(f, point));
        double[] next = new double[point.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = point[i] - step[i];
        }
        return next;
    }
}
