package de.tum.klausur.bank.keys;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Convolutions and pooling as loops, and derivatives by finite differences. */
final class L9Computations {

    private static final double STEP = 1e-3;

    private L9Computations() {}

    /** Without padding, the kernel not flipped; every place at which the kernel fits is visited. */
    static double[][] convolution(double[][] image, double[][] kernel, int stride) {
        int rows = places(image.length, kernel.length, stride);
        int columns = places(image[0].length, kernel[0].length, stride);
        double[][] output = new double[rows][columns];
        for (int place = 0; place < rows * columns; place++) {
            int row = place / columns;
            int column = place % columns;
            for (int weight = 0; weight < kernel.length * kernel[0].length; weight++) {
                int down = weight / kernel[0].length;
                int right = weight % kernel[0].length;
                output[row][column] += image[row * stride + down][column * stride + right] * kernel[down][right];
            }
        }
        return output;
    }

    /** Counted by moving a window over an axis until it no longer fits. */
    static int places(int axis, int window, int stride) {
        int count = 0;
        for (int start = 0; start + window <= axis; start += stride) {
            count++;
        }
        return count;
    }

    static double[] convolution(double[] input, double[] kernel, int stride) {
        return convolution(new double[][] {input}, new double[][] {kernel}, stride)[0];
    }

    static double[][] plus(double[][] map, double bias) {
        return each(map, value -> value + bias);
    }

    static double[][] relu(double[][] map) {
        return each(map, value -> Math.max(0, value));
    }

    private static double[][] each(double[][] map, DoubleUnaryOperator function) {
        double[][] changed = new double[map.length][map[0].length];
        for (int i = 0; i < map.length * map[0].length; i++) {
            int row = i / map[0].length;
            int column = i % map[0].length;
            changed[row][column] = function.applyAsDouble(map[row][column]);
        }
        return changed;
    }

    /** Windows side by side, of this height and width. */
    static double[][] maxPooled(double[][] map, int height, int width) {
        double[][] pooled = new double[map.length / height][map[0].length / width];
        for (int i = 0; i < pooled.length * pooled[0].length; i++) {
            int row = i / pooled[0].length;
            int column = i % pooled[0].length;
            pooled[row][column] = Double.NEGATIVE_INFINITY;
            for (int entry = 0; entry < height * width; entry++) {
                double value = map[row * height + entry / width][column * width + entry % width];
                pooled[row][column] = Math.max(pooled[row][column], value);
            }
        }
        return pooled;
    }

    static double[][] averagePooled(double[][] map, int height, int width) {
        double[][] pooled = new double[map.length / height][map[0].length / width];
        for (int i = 0; i < map.length * map[0].length; i++) {
            int row = i / map[0].length;
            int column = i % map[0].length;
            pooled[row / height][column / width] += map[row][column] / (height * width);
        }
        return pooled;
    }

    static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    static double slope(DoubleUnaryOperator function, double at) {
        double near = function.applyAsDouble(at + STEP) - function.applyAsDouble(at - STEP);
        double far = function.applyAsDouble(at + 2 * STEP) - function.applyAsDouble(at - 2 * STEP);
        return (8 * near - far) / (12 * STEP);
    }

    static double[] gradient(ToDoubleFunction<double[]> function, double... at) {
        return IntStream.range(0, at.length)
                .mapToDouble(i -> slope(
                        moved -> {
                            double[] changed = at.clone();
                            changed[i] = moved;
                            return function.applyAsDouble(changed);
                        },
                        at[i]))
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

    /** How many numbers a tensor of this shape holds, counted one by one. */
    static int entries(int... shape) {
        int count = 1;
        for (int axis : shape) {
            int before = count;
            count = 0;
            for (int i = 0; i < axis; i++) {
                count += before;
            }
        }
        return count;
    }

    /** The inputs that a neuron reaches, followed back layer by layer; a layer is {kernel, stride, dilation}. */
    static int receptiveField(int[]... layers) {
        int first = 0;
        int last = 0;
        for (int i = layers.length - 1; i >= 0; i--) {
            first = first * layers[i][1];
            last = last * layers[i][1] + (layers[i][0] - 1) * layers[i][2];
        }
        return last - first + 1;
    }
}
