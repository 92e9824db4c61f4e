package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L10Computations.halved;
import static de.tum.klausur.bank.keys.L10Computations.places;
import static de.tum.klausur.bank.keys.L10Computations.weights;

import java.util.Arrays;

/** The keys on upsampling and segmentation. */
final class L10DensePredictions {

    private static final int IMAGE = 1000;

    private L10DensePredictions() {}

    static void prove(KeyProofs proofs) {
        convolutional(proofs);
        upsampling(proofs);
        transposed(proofs);
        pixels(proofs);
        metrics(proofs);
        unet(proofs);
    }

    private static void convolutional(KeyProofs proofs) {
        proofs.shape("l10-fully-convolutional/a", v -> {
            int side = halved(32 * v.integer("s"), 5);
            return new int[] {v.integer("D"), v.integer("C"), side, side};
        });
        proofs.number("l10-fully-convolutional/b", v -> weights(v.integer("D"), v.integer("C"), v.integer("s")));
        proofs.shape("l10-fully-convolutional/c", v -> {
            int image = 32 * (v.integer("s") + v.integer("t"));
            int side = places(halved(image, 5), v.integer("s"), 1, 0);
            return new int[] {KeyProofs.ANY, v.integer("K"), side, side};
        });
    }

    private static void upsampling(KeyProofs proofs) {
        proofs.matrix("l10-upsampling/a", v -> L10Maps.nearest(L10Maps.doubled(v.matrix("H"))));
        proofs.matrix("l10-upsampling/b", v -> L10Maps.nails(L10Maps.doubled(v.matrix("H"))));
        proofs.matrix("l10-upsampling/c", v -> L10Maps.bilinear(L10Maps.doubled(v.matrix("H"))));
        proofs.matrix("l10-max-unpooling/a", v -> L10Maps.pooled(v.matrix("X")));
        proofs.matrix("l10-max-unpooling/b", v -> L10Maps.unpooled(v.matrix("X"), v.matrix("Z")));
    }

    private static void transposed(KeyProofs proofs) {
        proofs.vector("l10-transposed-line/a", v -> {
            double[][] line = {v.vector("x")};
            double[][] kernel = {v.vector("k")};
            return L10Maps.scattered(line, kernel, 2)[0];
        });
        proofs.number(
                "l10-transposed-line/b",
                v -> Arrays.stream(L10Maps.products(1, 3, 1, 3, 2)[0])
                        .filter(products -> products == 2)
                        .count());
        proofs.shape("l10-transposed-line/c", v -> {
            int side = L10Maps.enlarged(v.integer("n"), v.integer("kk"), 2, v.integer("kk") == 2 ? 0 : 1);
            return new int[] {KeyProofs.ANY, v.integer("F"), side, side};
        });
        proofs.number("l10-transposed-line/d", v -> weights(v.integer("F"), v.integer("C"), v.integer("kk")));
        proofs.matrix("l10-transposed-map/a", v -> L10Maps.scattered(v.matrix("A"), v.matrix("K"), 1));
        proofs.number("l10-transposed-map/b", v -> L10Maps.products(2, 2, 2, 2, 1)[1][1]);
    }

    private static void pixels(KeyProofs proofs) {
        proofs.shape(
                "l10-pixel-loss/a", v -> new int[] {KeyProofs.ANY, v.integer("K"), v.integer("H"), v.integer("W")});
        proofs.shape("l10-pixel-loss/b", v -> new int[] {KeyProofs.ANY, v.integer("H"), v.integer("W")});
        proofs.number(
                "l10-pixel-loss/d",
                v -> Arrays.stream(v.vector("m"))
                        .map(halvings -> -Math.log(Math.pow(0.5, halvings)))
                        .average()
                        .orElseThrow());
        proofs.number(
                "l10-pixel-loss/e",
                v -> Arrays.stream(v.vector("m"))
                        .map(halvings -> Math.pow(0.5, halvings) > 0.4 ? 100 : 0)
                        .average()
                        .orElseThrow());
    }

    private static void metrics(KeyProofs proofs) {
        proofs.number("l10-segmentation-metrics/a", v -> {
            boolean[][] masks = masks(v.integer("tp"), v.integer("fp"), v.integer("fn"));
            return accuracy(masks[0], masks[1]);
        });
        proofs.number("l10-segmentation-metrics/b", v -> {
            boolean[][] masks = masks(v.integer("tp"), v.integer("fp"), v.integer("fn"));
            return overlap(masks[0], masks[1]);
        });
        proofs.number("l10-segmentation-metrics/c", v -> {
            return accuracy(masks(v.integer("tp"), v.integer("fp"), v.integer("fn"))[0], new boolean[IMAGE]);
        });
        proofs.number("l10-segmentation-metrics/d", v -> {
            return overlap(masks(v.integer("tp"), v.integer("fp"), v.integer("fn"))[0], new boolean[IMAGE]);
        });
    }

    /** An image with so many pixels of each kind: where persons are, and where they are predicted. */
    private static boolean[][] masks(int right, int wrong, int missed) {
        boolean[] truth = new boolean[IMAGE];
        boolean[] predicted = new boolean[IMAGE];
        Arrays.fill(truth, 0, right + missed, true);
        Arrays.fill(predicted, missed, missed + right + wrong, true);
        return new boolean[][] {truth, predicted};
    }

    private static double accuracy(boolean[] truth, boolean[] predicted) {
        double right = 0;
        for (int pixel = 0; pixel < IMAGE; pixel++) {
            right += truth[pixel] == predicted[pixel] ? 1 : 0;
        }
        return 100 * right / IMAGE;
    }

    private static double overlap(boolean[] truth, boolean[] predicted) {
        double both = 0;
        double any = 0;
        for (int pixel = 0; pixel < IMAGE; pixel++) {
            both += truth[pixel] && predicted[pixel] ? 1 : 0;
            any += truth[pixel] || predicted[pixel] ? 1 : 0;
        }
        return both / any;
    }

    private static void unet(KeyProofs proofs) {
        proofs.shape("l10-unet-shapes/b", v -> {
            int side = halved(v.integer("n"), 2);
            return new int[] {KeyProofs.ANY, 4 * v.integer("f"), side, side};
        });
        proofs.shape("l10-unet-shapes/c", v -> {
            int fromLeft = v.integer("f");
            int fromBelow = 2 * v.integer("f") / 2;
            return new int[] {KeyProofs.ANY, fromLeft + fromBelow, v.integer("n"), v.integer("n")};
        });
        proofs.number("l10-unet-shapes/d", v -> {
            int fromLeft = 2 * v.integer("f");
            int fromBelow = 4 * v.integer("f") / 2;
            return weights(2 * v.integer("f"), fromLeft + fromBelow, 3);
        });
        proofs.number("l10-unet-shapes/e", v -> weights(2 * v.integer("f"), 2 * v.integer("f"), 3));
    }
}
