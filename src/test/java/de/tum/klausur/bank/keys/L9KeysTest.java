package de.tum.klausur.bank.keys;

import org.junit.jupiter.api.Test;

class L9KeysTest {

    @Test
    void aConvolutionByHandIsARealConvolution() throws Exception {
        double[][] image = {{1, 0, 2, 1}, {0, 3, 1, 0}, {2, 1, 0, 2}, {1, 0, 1, 3}};
        double[][] kernel = {{1, 0, -1}, {1, 0, -1}, {1, 0, -1}};
        double[][] output = convolution(image, kernel);
        double mean = 0;
        for (double[] row : output) {
            for (double value : row) {
                mean += Math.max(0, value) / 4;
            }
        }
        KeyProofs.of("09-cnn")
                .number("l9-convolution-by-hand/a", output[0][1])
                .number("l9-convolution-by-hand/b", output[1][1])
                .number("l9-convolution-by-hand/c", mean);
    }

    /** Stride 1, no padding, the kernel not flipped. */
    private static double[][] convolution(double[][] image, double[][] kernel) {
        int rows = image.length - kernel.length + 1;
        int columns = image[0].length - kernel[0].length + 1;
        double[][] output = new double[rows][columns];
        for (int i = 0; i < rows * columns * kernel.length * kernel[0].length; i++) {
            int column = i % columns;
            int row = i / columns % rows;
            int down = i / (columns * rows) % kernel.length;
            int right = i / (columns * rows * kernel.length);
            output[row][column] += image[row + down][column + right] * kernel[down][right];
        }
        return output;
    }
}
