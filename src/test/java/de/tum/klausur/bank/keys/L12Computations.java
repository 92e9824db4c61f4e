package de.tum.klausur.bank.keys;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** What autoencoders, VAEs and GANs compute, written out plainly. */
final class L12Computations {

    private static final double STEP = 2e-3;
    private static final int BISECTIONS = 100;

    private L12Computations() {}

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
        return difference(f, x, 1) / 2;
    }

    /** Where a quadratic function is smallest, from three of its values. */
    static double lowest(DoubleUnaryOperator f) {
        double left = f.applyAsDouble(-1);
        double right = f.applyAsDouble(1);
        return (left - right) / (2 * (left + right - 2 * f.applyAsDouble(0)));
    }

    /** Where a falling function passes through 0. */
    static double zero(DoubleUnaryOperator f, double from, double to) {
        double left = from;
        double right = to;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (left + right) / 2;
            if (f.applyAsDouble(middle) > 0) {
                left = middle;
            } else {
                right = middle;
            }
        }
        return (left + right) / 2;
    }

    /** The expected value of a function under a normal distribution, by a sum over a fine grid. */
    static double expected(DoubleUnaryOperator f, double mean, double deviation) {
        double sum = 0;
        double weights = 0;
        for (double t = -10; t <= 10; t += 0.0625) {
            double weight = Math.exp(-t * t / 2);
            sum += weight * f.applyAsDouble(mean + deviation * t);
            weights += weight;
        }
        return sum / weights;
    }

    /** The KL divergence of a normal distribution from the standard normal one, as the mean of a log ratio. */
    static double divergence(double mean, double variance) {
        double deviation = Math.sqrt(variance);
        return expected(z -> logDensity(z, mean, deviation) - logDensity(z, 0, 1), mean, deviation);
    }

    private static double logDensity(double z, double mean, double deviation) {
        double t = (z - mean) / deviation;
        return -t * t / 2 - Math.log(deviation * Math.sqrt(2 * Math.PI));
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static double mean(double... values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    static double deviation(double... values) {
        double mean = mean(values);
        return Math.sqrt(
                mean(Arrays.stream(values).map(x -> (x - mean) * (x - mean)).toArray()));
    }

    static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    /** The number of entries of tensors, counted along their axes. */
    static int entries(int[]... shapes) {
        int sum = 0;
        for (int[] shape : shapes) {
            int product = 1;
            for (int size : shape) {
                product *= size;
            }
            sum += product;
        }
        return sum;
    }

    /** The size after a convolution with kernel size 4, stride 2 and padding 1: the places at which the kernel fits. */
    static int halved(int size) {
        int places = 0;
        for (int left = -1; left + 4 <= size + 1; left += 2) {
            places++;
        }
        return places;
    }

    /** The size after a transposed convolution with kernel size 4, stride 2 and padding 1: what the kernels touch. */
    static int doubled(int size) {
        boolean[] touched = new boolean[2 * size + 4];
        for (int place = 0; place < size; place++) {
            Arrays.fill(touched, 2 * place, 2 * place + 4, true);
        }
        int count = 0;
        for (boolean one : touched) {
            count += one ? 1 : 0;
        }
        return count - 2;
    }
}
