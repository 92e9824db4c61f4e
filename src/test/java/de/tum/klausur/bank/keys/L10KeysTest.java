package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L10Computations.connections;
import static de.tum.klausur.bank.keys.L10Computations.continued;
import static de.tum.klausur.bank.keys.L10Computations.field;
import static de.tum.klausur.bank.keys.L10Computations.flattened;
import static de.tum.klausur.bank.keys.L10Computations.halved;
import static de.tum.klausur.bank.keys.L10Computations.keeping;
import static de.tum.klausur.bank.keys.L10Computations.multiplications;
import static de.tum.klausur.bank.keys.L10Computations.places;
import static de.tum.klausur.bank.keys.L10Computations.weights;
import static de.tum.klausur.bank.keys.L10Computations.zero;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("content")
class L10KeysTest {

    @Test
    void everyKeyIsWhatTheComputationGives() throws Exception {
        KeyProofs proofs = KeyProofs.of("10-cnn-architectures");
        lenet(proofs);
        alexnet(proofs);
        vgg(proofs);
        stacks(proofs);
        L10Residuals.prove(proofs);
        oneByOne(proofs);
        bottleneck(proofs);
        inception(proofs);
        googlenet(proofs);
        separable(proofs);
        separableCode(proofs);
        separableRatio(proofs);
        ranks(proofs);
        L10DensePredictions.prove(proofs);
        L10Detections.prove(proofs);
        proofs.areAll();
    }

    private static void lenet(KeyProofs proofs) {
        proofs.number("l10-lenet-shapes/a", v -> lenetSide(v.integer("n"), 1));
        proofs.number("l10-lenet-shapes/b", v -> lenetSide(v.integer("n"), 2));
        proofs.number("l10-lenet-shapes/c", v -> lenetSide(v.integer("n"), 3));
        proofs.number("l10-lenet-shapes/d", v -> lenetSide(v.integer("n"), 4));
        proofs.number("l10-lenet-shapes/e", v -> flattened(v.integer("f2"), lenetSide(v.integer("n"), 4)));
    }

    /** After so many of the layers convolution, pooling, convolution, pooling. */
    private static int lenetSide(int size, int layers) {
        int side = size;
        for (int layer = 0; layer < layers; layer++) {
            side = layer % 2 == 0 ? places(side, 5, 1, 0) : places(side, 2, 2, 0);
        }
        return side;
    }

    private static void alexnet(KeyProofs proofs) {
        proofs.shape("l10-alexnet-first-layers/a", v -> {
            int side = places(v.integer("n"), 11, 4, 0);
            return new int[] {KeyProofs.ANY, v.integer("F"), side, side};
        });
        proofs.number("l10-alexnet-first-layers/b", v -> places(places(v.integer("n"), 11, 4, 0), 3, 2, 0));
        proofs.number("l10-alexnet-first-layers/c", v -> weights(v.integer("F"), 3, 11) + v.integer("F"));
        proofs.number("l10-alexnet-first-layers/d", v -> {
            int filters = v.integer("G");
            int maps = v.integer("F");
            return 25.0
                    * IntStream.range(0, filters * maps)
                            .filter(pair -> (2 * (pair / maps) < filters) == (2 * (pair % maps) < maps))
                            .count();
        });
    }

    private static void vgg(KeyProofs proofs) {
        proofs.number("l10-vgg-head/a", v -> halved(v.integer("n"), 5));
        proofs.number("l10-vgg-head/b", v -> flattened(v.integer("C"), halved(v.integer("n"), 5)));
        proofs.number(
                "l10-vgg-head/c",
                v -> connections(flattened(v.integer("C"), halved(v.integer("n"), 5)), v.integer("D")));
        proofs.number("l10-vgg-head/d", v -> weights(v.integer("C"), v.integer("C"), 3));
        proofs.number("l10-vgg-head/e", v -> connections(flattened(v.integer("C"), 1), v.integer("D")));
    }

    private static void stacks(KeyProofs proofs) {
        proofs.number("l10-stacked-filters/a", v -> field(v.integer("m"), 3));
        proofs.number("l10-stacked-filters/b", v -> single(v.integer("m"), v.integer("C")));
        proofs.number("l10-stacked-filters/c", v -> stack(v.integer("m"), v.integer("C")));
        proofs.number("l10-stacked-filters/d", v -> {
            return single(v.integer("m"), v.integer("C")) - stack(v.integer("m"), v.integer("C"));
        });
        proofs.expression("l10-stack-proof/a", (v, x) -> continued(2, n -> stack(n[0], n[1]), x.num("m"), x.num("C")));
        proofs.expression("l10-stack-proof/b", (v, x) -> continued(2, n -> single(n[0], n[1]), x.num("m"), x.num("C")));
        proofs.expression("l10-stack-proof/d", (v, x) -> {
            double large = continued(2, n -> single(2, n[0]), x.num("C"));
            return zero(middle -> continued(1, L10KeysTest::widened, x.num("C"), middle) - large, 0, 100);
        });
    }

    private static double single(int layers, int channels) {
        return weights(channels, channels, field(layers, 3));
    }

    private static double stack(int layers, int channels) {
        return IntStream.range(0, layers)
                .mapToDouble(layer -> weights(channels, channels, 3))
                .sum();
    }

    /** Two layers, from n[0] channels to n[1] and back. */
    private static double widened(int[] n) {
        return weights(n[1], n[0], 3) + weights(n[0], n[1], 3);
    }

    private static void oneByOne(KeyProofs proofs) {
        proofs.matrix("l10-one-by-one-by-hand/a", v -> {
            double[][][] channels = {v.matrix("A"), v.matrix("B"), v.matrix("D")};
            return L10Maps.mixed(channels, v.vector("w"), v.num("b"));
        });
        proofs.matrix("l10-one-by-one-by-hand/b", v -> {
            double[][][] channels = {v.matrix("A"), v.matrix("B"), v.matrix("D")};
            return L10Maps.relu(L10Maps.mixed(channels, v.vector("w"), v.num("b")));
        });
        proofs.number("l10-one-by-one-by-hand/c", v -> weights(v.integer("q"), v.integer("p"), 1) + v.integer("q"));
    }

    private static void bottleneck(KeyProofs proofs) {
        proofs.number("l10-inception-bottleneck/a", v -> fiveByFive(v.integer("n"), v.integer("F"), v.integer("C")));
        proofs.number("l10-inception-bottleneck/b", v -> reduction(v.integer("n"), v.integer("R"), v.integer("C")));
        proofs.number("l10-inception-bottleneck/c", v -> fiveByFive(v.integer("n"), v.integer("F"), v.integer("R")));
        proofs.number("l10-inception-bottleneck/d", v -> {
            return reduction(v.integer("n"), v.integer("R"), v.integer("C"))
                    + fiveByFive(v.integer("n"), v.integer("F"), v.integer("R"));
        });
        proofs.number("l10-inception-bottleneck/e", v -> {
            return fiveByFive(v.integer("n"), v.integer("F"), v.integer("C"))
                    - reduction(v.integer("n"), v.integer("R"), v.integer("C"))
                    - fiveByFive(v.integer("n"), v.integer("F"), v.integer("R"));
        });
    }

    private static double fiveByFive(int size, int filters, int channels) {
        return multiplications(size, weights(filters, channels, 5));
    }

    private static double reduction(int size, int filters, int channels) {
        return multiplications(size, weights(filters, channels, 1));
    }

    private static void inception(KeyProofs proofs) {
        proofs.number("l10-inception-module/a.1", v -> keeping(3));
        proofs.number("l10-inception-module/a.2", v -> keeping(5));
        proofs.number("l10-inception-module/a.3", v -> keeping(3));
        proofs.shape("l10-inception-module/b", v -> {
            int channels = v.integer("f1") + v.integer("f3") + v.integer("f5") + v.integer("fp");
            return new int[] {KeyProofs.ANY, channels, v.integer("n"), v.integer("n")};
        });
        proofs.number("l10-inception-module/c", v -> {
            return naive(v.integer("f1") + v.integer("f3") + v.integer("f5"), v.integer("C"), 1);
        });
        proofs.number("l10-inception-module/d", v -> {
            return naive(v.integer("f1") + v.integer("f3") + v.integer("f5"), v.integer("C"), 2);
        });
    }

    private static int naive(int filters, int channels, int modules) {
        int out = channels;
        for (int module = 0; module < modules; module++) {
            int pooled = out;
            out = filters + pooled;
        }
        return out;
    }

    private static void googlenet(KeyProofs proofs) {
        proofs.number("l10-googlenet-head/a", v -> flattened(v.integer("C"), v.integer("s")));
        proofs.number(
                "l10-googlenet-head/b", v -> connections(flattened(v.integer("C"), v.integer("s")), v.integer("K")));
        proofs.number("l10-googlenet-head/c", v -> connections(flattened(v.integer("C"), 1), v.integer("K")));
    }

    private static void separable(KeyProofs proofs) {
        proofs.number("l10-separable-count/a", v -> weights(v.integer("F"), v.integer("C"), v.integer("K")));
        proofs.number("l10-separable-count/b", v -> weights(v.integer("C"), 1, v.integer("K")));
        proofs.number("l10-separable-count/c", v -> weights(v.integer("F"), v.integer("C"), 1));
        proofs.number("l10-separable-count/d", v -> {
            return separable(v.integer("F"), v.integer("C"), v.integer("K"));
        });
        proofs.number("l10-separable-count/e", v -> {
            return multiplications(v.integer("n"), separable(v.integer("F"), v.integer("C"), v.integer("K")));
        });
    }

    private static double separable(int filters, int channels, int window) {
        return weights(channels, 1, window) + weights(filters, channels, 1);
    }

    private static void separableCode(KeyProofs proofs) {
        proofs.number("l10-separable-code/a.1", v -> v.integer("C"));
        proofs.number("l10-separable-code/a.2", v -> keeping(v.integer("k")));
        proofs.number("l10-separable-code/a.3", v -> groupsOfOne(v.integer("C")));
        proofs.number("l10-separable-code/a.4", v -> v.integer("C"));
        proofs.number("l10-separable-code/a.5", v -> field(1, 1));
        proofs.shape("l10-separable-code/b", v -> {
            int side = places(v.integer("n"), v.integer("k"), 1, keeping(v.integer("k")));
            return new int[] {KeyProofs.ANY, v.integer("C"), side, side};
        });
        proofs.number("l10-separable-code/c", v -> weights(v.integer("C"), 1, v.integer("k")) + v.integer("C"));
        proofs.number("l10-separable-code/d", v -> {
            double biases = v.integer("C") + v.integer("F");
            return separable(v.integer("F"), v.integer("C"), v.integer("k")) + biases;
        });
    }

    /** The number of groups in which each filter sees a single channel. */
    private static int groupsOfOne(int channels) {
        return IntStream.rangeClosed(1, channels)
                .filter(groups -> channels % groups == 0 && channels / groups == 1)
                .findFirst()
                .orElseThrow();
    }

    private static void separableRatio(KeyProofs proofs) {
        proofs.expression("l10-separable-ratio/a", (v, x) -> {
            double[] at = {x.num("H"), x.num("W"), x.num("K"), x.num("C"), x.num("F")};
            return continued(2, n -> n[0] * n[1] * weights(n[4], n[3], n[2]), at);
        });
        proofs.expression("l10-separable-ratio/b", (v, x) -> {
            double[] at = {x.num("H"), x.num("W"), x.num("K"), x.num("C"), x.num("F")};
            return continued(2, n -> n[0] * n[1] * separable(n[4], n[3], n[2]), at);
        });
        proofs.expression("l10-separable-ratio/c", (v, x) -> {
            double[] at = {x.num("K"), x.num("F")};
            return continued(2, n -> separable(n[1], 1, n[0]), at) / continued(2, n -> weights(n[1], 1, n[0]), at);
        });
    }

    private static void ranks(KeyProofs proofs) {
        proofs.number("l10-top-five/a", v -> missedPercent(v.vector("r"), 1));
        proofs.number("l10-top-five/b", v -> missedPercent(v.vector("r"), 5));
        proofs.number("l10-top-five/c", v -> {
            double[] everyRank =
                    IntStream.rangeClosed(1, v.integer("K")).asDoubleStream().toArray();
            return missedPercent(everyRank, 5);
        });
    }

    private static double missedPercent(double[] ranks, int allowed) {
        double missed = 0;
        for (double rank : ranks) {
            missed += rank > allowed ? 1 : 0;
        }
        return 100 * missed / ranks.length;
    }
}
