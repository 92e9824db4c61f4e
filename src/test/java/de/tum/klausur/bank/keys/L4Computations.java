package de.tum.klausur.bank.keys;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Derivatives by finite differences and the small functions of the questions about backpropagation. */
final class L4Computations {

    private static final double STEP = 1e-3;

    private L4Computations() {}

    /** By five points; exact for polynomials up to the fourth degree. */
    static double slope(DoubleUnaryOperator function, double at) {
        double near = function.applyAsDouble(at + STEP) - function.applyAsDouble(at - STEP);
        double far = function.applyAsDouble(at + 2 * STEP) - function.applyAsDouble(at - 2 * STEP);
        return (8 * near - far) / (12 * STEP);
    }

    static double[] gradient(ToDoubleFunction<double[]> function, double... at) {
        return IntStream.range(0, at.length)
                .mapToDouble(i -> slope(moved -> function.applyAsDouble(with(at, i, moved)), at[i]))
                .toArray();
    }

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
    static double descended(double from, DoubleUnaryOperator objective, double rate) {
        return from - rate * slope(objective, from);
    }

    static double[] descended(double[] from, ToDoubleFunction<double[]> objective, double rate) {
        double[] gradient = gradient(objective, from);
        return IntStream.range(0, from.length)
                .mapToDouble(i -> from[i] - rate * gradient[i])
                .toArray();
    }

    static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    static double crossEntropy(double[] scores, int label) {
        double sum = Arrays.stream(scores).map(Math::exp).sum();
        return -Math.log(Math.exp(scores[label]) / sum);
    }

    static double[] logs(double... values) {
        return Arrays.stream(values).map(Math::log).toArray();
    }

    static double[][] product(double[][] left, double[][] right) {
        double[][] product = new double[left.length][right[0].length];
        for (int row = 0; row < left.length; row++) {
            for (int column = 0; column < right[0].length; column++) {
                for (int inner = 0; inner < right.length; inner++) {
                    product[row][column] += left[row][inner] * right[inner][column];
                }
            }
        }
        return product;
    }

    /** The shape of what belongs to these axes of a matrix product, counted in a real one. */
    static int[] shape(int rows, int inner, int columns) {
        double[][] product = product(new double[rows][inner], new double[inner][columns]);
        return new int[] {product.length, product[0].length};
    }

    /** How many products of two numbers a matrix product takes. */
    static int multiplications(int rows, int inner, int columns) {
        int count = 0;
        for (int entry = 0; entry < rows * columns; entry++) {
            for (int i = 0; i < inner; i++) {
                count++;
            }
        }
        return count;
    }

    /** A loss whose gradient for the output of an affine layer is G. */
    static double affineLoss(double[][] inputs, double[][] weights, double[] biases, double[][] upstream) {
        double[][] output = product(inputs, weights);
        double loss = 0;
        for (int row = 0; row < output.length; row++) {
            for (int column = 0; column < biases.length; column++) {
                loss += (output[row][column] + biases[column]) * upstream[row][column];
            }
        }
        return loss;
    }
}
