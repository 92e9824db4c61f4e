package de.tum.klausur.bank.keys;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Small feature maps, made larger and smaller entry by entry. */
final class L10Maps {

    private L10Maps() {}

    static double[][] relu(double[][] map) {
        return Arrays.stream(map).map(L10Computations::relu).toArray(double[][]::new);
    }

    /** A filter of the size 1 x 1 over three channels. */
    static double[][] mixed(double[][][] channels, double[] weights, double bias) {
        double[][] output = new double[2][2];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                output[i][j] = bias;
                for (int channel = 0; channel < channels.length; channel++) {
                    output[i][j] += weights[channel] * channels[channel][i][j];
                }
            }
        }
        return output;
    }

    static double[][] nearest(double[][] map) {
        double[][] larger = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                larger[i][j] = map[i / 2][j / 2];
            }
        }
        return larger;
    }

    static double[][] nails(double[][] map) {
        double[][] larger = new double[4][4];
        for (int i = 0; i < 4; i++) {
            larger[i / 2 * 2][i % 2 * 2] = map[i / 2][i % 2];
        }
        return larger;
    }

    /** The corners are the four entries; each new one is weighted by its distances to them. */
    static double[][] bilinear(double[][] map) {
        double[][] larger = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                for (int corner = 0; corner < 4; corner++) {
                    int row = corner / 2;
                    int column = corner % 2;
                    double down = 1 - Math.abs(i / 2.0 - row);
                    double right = 1 - Math.abs(j / 2.0 - column);
                    larger[i][j] += down * right * map[row][column];
                }
            }
        }
        return larger;
    }

    static double[][] doubled(double[][] map) {
        return Arrays.stream(map)
                .map(row -> Arrays.stream(row).map(value -> 2 * value).toArray())
                .toArray(double[][]::new);
    }

    /** Max pooling with size and stride 2. */
    static double[][] pooled(double[][] map) {
        double[][] pooled = new double[2][2];
        for (int block = 0; block < 4; block++) {
            int[] place = largest(map, block);
            pooled[block / 2][block % 2] = map[place[0]][place[1]];
        }
        return pooled;
    }

    /** Each value goes to where the maximum of its block was. */
    static double[][] unpooled(double[][] before, double[][] values) {
        double[][] larger = new double[4][4];
        for (int block = 0; block < 4; block++) {
            int[] place = largest(before, block);
            larger[place[0]][place[1]] = values[block / 2][block % 2];
        }
        return larger;
    }

    private static int[] largest(double[][] map, int block) {
        int[] best = {block / 2 * 2, block % 2 * 2};
        for (int entry = 0; entry < 4; entry++) {
            int row = block / 2 * 2 + entry / 2;
            int column = block % 2 * 2 + entry % 2;
            if (map[row][column] > map[best[0]][best[1]]) {
                best = new int[] {row, column};
            }
        }
        return best;
    }

    /** A transposed convolution: each entry puts its copy of the kernel into the output. */
    static double[][] scattered(double[][] map, double[][] kernel, int stride) {
        int height = (map.length - 1) * stride + kernel.length;
        int width = (map[0].length - 1) * stride + kernel[0].length;
        double[][] output = new double[height][width];
        for (int i = 0; i < map.length * map[0].length; i++) {
            int row = i / map[0].length;
            int column = i % map[0].length;
            for (int k = 0; k < kernel.length * kernel[0].length; k++) {
                int down = k / kernel[0].length;
                int right = k % kernel[0].length;
                output[row * stride + down][column * stride + right] += map[row][column] * kernel[down][right];
            }
        }
        return output;
    }

    /** How many products each output of a transposed convolution is made of. */
    @SuppressWarnings("checkstyle:ParameterNumber") // a formula has as many as it has
    static double[][] products(int rows, int columns, int height, int width, int stride) {
        return scattered(ones(rows, columns), ones(height, width), stride);
    }

    private static double[][] ones(int rows, int columns) {
        return IntStream.range(0, rows)
                .mapToObj(row -> {
                    double[] ones = new double[columns];
                    Arrays.fill(ones, 1);
                    return ones;
                })
                .toArray(double[][]::new);
    }

    /** The size of a transposed convolution's output: what its copies reach, less the padding on both sides. */
    static int enlarged(int size, int window, int stride, int padding) {
        return scattered(new double[1][size], new double[1][window], stride)[0].length - padding - padding;
    }
}
