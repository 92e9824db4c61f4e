package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L1Computations.distance;
import static de.tum.klausur.bank.keys.L1Computations.each;
import static de.tum.klausur.bank.keys.L1Computations.filtered;
import static de.tum.klausur.bank.keys.L1Computations.histogram;
import static de.tum.klausur.bank.keys.L1Computations.normalised;
import static de.tum.klausur.bank.keys.L1Computations.reversed;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What the first lecture's questions compute on images and rows of pixels. */
final class L1ImageProofs {

    private L1ImageProofs() {}

    static void prove(KeyProofs proofs) {
        outputs(proofs);
        mask(proofs);
        pole(proofs);
        light(proofs);
        histograms(proofs);
        edgeCell(proofs);
    }

    private static void outputs(KeyProofs proofs) {
        proofs.shape("l1-image-outputs/a", v -> shapeOf(new double[v.integer("B")][v.integer("K")]))
                .shape(
                        "l1-image-outputs/b",
                        v -> shapeOf(new double[v.integer("B")][v.integer("K")][v.integer("H")][v.integer("W")]))
                .shape("l1-image-outputs/c", v -> {
                    double[] box = {0, 0, 0, 0};
                    double[] scores = new double[v.integer("K")];
                    double[] none = {0};
                    int entries = box.length + scores.length + none.length;
                    return shapeOf(new double[v.integer("B")][v.integer("N")][entries]);
                });
    }

    static int[] shapeOf(Object array) {
        int rank = 0;
        int[] sizes = new int[8];
        for (Object inner = array; inner.getClass().isArray(); inner = java.lang.reflect.Array.get(inner, 0)) {
            sizes[rank] = java.lang.reflect.Array.getLength(inner);
            rank++;
        }
        return Arrays.copyOf(sizes, rank);
    }

    private static void mask(KeyProofs proofs) {
        proofs.number(
                        "l1-mask-and-box/a",
                        v -> sum(painted(
                                v.integer("left"),
                                v.integer("top"),
                                v.integer("h"),
                                v.integer("w"),
                                v.integer("t"),
                                v.integer("f"))))
                .number(
                        "l1-mask-and-box/b",
                        v -> box(painted(
                                v.integer("left"),
                                v.integer("top"),
                                v.integer("h"),
                                v.integer("w"),
                                v.integer("t"),
                                v.integer("f"))))
                .number("l1-mask-and-box/c", v -> {
                    double[][] image = painted(
                            v.integer("left"),
                            v.integer("top"),
                            v.integer("h"),
                            v.integer("w"),
                            v.integer("t"),
                            v.integer("f"));
                    return sum(image) / box(image);
                });
    }

    /** The L of the figure: first its stem, then its foot. */
    @SuppressWarnings("checkstyle:ParameterNumber") // a formula has as many as it has
    private static double[][] painted(int left, int top, int height, int width, int stem, int foot) {
        double[][] image = new double[8][10];
        for (int row = top; row < top + height; row++) {
            Arrays.fill(image[row], left, left + stem, 1);
        }
        for (int row = top + height - foot; row < top + height; row++) {
            Arrays.fill(image[row], left, left + width, 1);
        }
        return image;
    }

    private static double sum(double[][] image) {
        return Arrays.stream(image).flatMapToDouble(Arrays::stream).sum();
    }

    /** Rows times columns between the first and the last that hold something. */
    private static double box(double[][] image) {
        int[] rows = IntStream.range(0, image.length)
                .filter(row -> Arrays.stream(image[row]).sum() > 0)
                .toArray();
        int[] columns = IntStream.range(0, image[0].length)
                .filter(column ->
                        Arrays.stream(image).mapToDouble(row -> row[column]).sum() > 0)
                .toArray();
        return (double) (rows[rows.length - 1] - rows[0] + 1) * (columns[columns.length - 1] - columns[0] + 1);
    }

    private static void pole(KeyProofs proofs) {
        proofs.number(
                        "l1-shifted-pole/a",
                        v -> distance(
                                pole(3, v.integer("h"), v.num("ground"), v.num("step")),
                                pole(4, v.integer("h"), v.num("ground"), v.num("step"))))
                .number(
                        "l1-shifted-pole/b",
                        v -> distance(
                                pole(3, v.integer("h"), v.num("ground"), v.num("step")),
                                pole(3, 0, v.num("ground"), v.num("step"))));
    }

    private static double[][] pole(int column, int height, double ground, double step) {
        double[][] image = new double[8][8];
        for (double[] row : image) {
            Arrays.fill(row, ground);
        }
        for (int row = 8 - height; row < 8; row++) {
            image[row][column] += step;
        }
        return image;
    }

    private static void light(KeyProofs proofs) {
        proofs.number("l1-normalised-light/a", v -> {
                    double[] before = each(v.vector("z"), z -> v.num("m") + v.num("s") * z);
                    double[] after = each(before, x -> v.num("g") * x + v.num("b"));
                    return distance(new double[][] {before}, new double[][] {after});
                })
                .vector("l1-normalised-light/b", v -> {
                    double[] before = each(v.vector("z"), z -> v.num("m") + v.num("s") * z);
                    return normalised(each(before, x -> v.num("g") * x + v.num("b")));
                });
    }

    private static void histograms(KeyProofs proofs) {
        proofs.vector("l1-grey-histogram/a", v -> histogram(v.matrix("A"), 3)).number("l1-grey-histogram/b", v -> {
            double[][] image = v.matrix("A");
            double[][] mirrored =
                    Arrays.stream(image).map(L1Computations::reversed).toArray(double[][]::new);
            return distance(image, mirrored);
        });
    }

    private static void edgeCell(KeyProofs proofs) {
        proofs.vector("l1-edge-cell/a", v -> responses(edge(v.integer("e"), v.num("dark"), v.num("step"))))
                .number(
                        "l1-edge-cell/b",
                        v -> strength(edge(v.integer("e"), v.num("dark"), v.num("step")), v.num("limit")))
                .number(
                        "l1-edge-cell/c",
                        v -> strength(edge(v.integer("e") + 1, v.num("dark"), v.num("step")), v.num("limit")))
                .number(
                        "l1-edge-cell/d",
                        v -> strength(reversed(edge(v.integer("e"), v.num("dark"), v.num("step"))), v.num("limit")));
    }

    private static double[] edge(int darkPixels, double dark, double step) {
        double[] row = new double[8];
        Arrays.fill(row, dark + step);
        Arrays.fill(row, 0, darkPixels, dark);
        return row;
    }

    private static double[] responses(double[] row) {
        return filtered(row, new double[] {-1, -1, 1, 1});
    }

    private static double strength(double[] row, double limit) {
        return Math.max(0, Arrays.stream(responses(row)).max().orElseThrow() - limit);
    }
}
