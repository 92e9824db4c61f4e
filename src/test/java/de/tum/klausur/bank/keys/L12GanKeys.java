package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.KeyProofs.ANY;
import static de.tum.klausur.bank.keys.L12Computations.derivative;
import static de.tum.klausur.bank.keys.L12Computations.deviation;
import static de.tum.klausur.bank.keys.L12Computations.doubled;
import static de.tum.klausur.bank.keys.L12Computations.entries;
import static de.tum.klausur.bank.keys.L12Computations.mean;
import static de.tum.klausur.bank.keys.L12Computations.sigmoid;
import static de.tum.klausur.bank.keys.L12Computations.zero;

/** Generators, discriminators, their losses and their evaluation. */
final class L12GanKeys {

    private L12GanKeys() {}

    static void addTo(KeyProofs proofs) {
        generator(proofs);
        idealDiscriminator(proofs);
        generatorLosses(proofs);
        discriminatorStep(proofs);
        generatorStep(proofs);
        frechetDistance(proofs);
        conditions(proofs);
    }

    private static void generator(KeyProofs proofs) {
        String id = "l12-generator-shapes";
        proofs.number(id + "/a", v -> entries(new int[] {v.integer("C"), v.integer("s"), v.integer("s")}))
                .shape(id + "/b", v -> {
                    int side = doubled(v.integer("s"));
                    return new int[] {ANY, v.integer("C") / 2, side, side};
                })
                .shape(id + "/c", v -> {
                    int side = doubled(doubled(doubled(v.integer("s"))));
                    return new int[] {ANY, 3, side, side};
                })
                .number(id + "/d", v -> -1 + v.num("g") * (1 - -1) / 255);
    }

    private static void idealDiscriminator(KeyProofs proofs) {
        proofs.vector("l12-ideal-discriminator/a", v -> {
                    double[] real = {v.num("r1"), v.num("r2"), v.num("r3"), 0};
                    real[3] = 10 - v.num("r1") - v.num("r2") - v.num("r3");
                    double[] generated = {v.num("f1"), v.num("f2"), 10 - v.num("f1") - v.num("f2"), 0};
                    double[] best = new double[4];
                    for (int image = 0; image < 4; image++) {
                        best[image] = best(real[image], generated[image]);
                    }
                    return best;
                })
                .number("l12-ideal-discriminator/b", v -> best(1, 1))
                .number("l12-ideal-discriminator/c", v -> gain(0.5, 1, 1))
                .expression("l12-discriminator-proof/b", (v, x) -> {
                    double best = zero(d -> derivative(output -> gain(output, x.num("p"), x.num("q")), d), 0.01, 0.99);
                    return best / (1 - best);
                });
    }

    /** The output with the largest gain, of a thousand between 0 and 1. */
    private static double best(double real, double generated) {
        double best = 0.001;
        for (int step = 1; step <= 1000; step++) {
            double output = step / 1000.0;
            best = gain(output, real, generated) > gain(best, real, generated) ? output : best;
        }
        return best;
    }

    private static double gain(double output, double real, double generated) {
        double onGenerated = generated == 0 ? 0 : generated * Math.log(1 - output);
        return real * Math.log(output) + onGenerated;
    }

    private static void generatorLosses(KeyProofs proofs) {
        proofs.expression("l12-generator-losses/b", (v, x) -> derivative(L12GanKeys::minimax, x.num("a")))
                .expression("l12-generator-losses/c", (v, x) -> derivative(L12GanKeys::nonSaturating, x.num("a")))
                .number("l12-generator-losses/d", v -> {
                    double logit = zero(a -> v.num("p") - sigmoid(a), -20, 20);
                    double ratio =
                            derivative(L12GanKeys::nonSaturating, logit) / derivative(L12GanKeys::minimax, logit);
                    // For the values drawn the ratio is whole, and differences give it nearly.
                    return Math.rint(ratio * 1e4) / 1e4;
                });
    }

    private static double minimax(double logit) {
        return Math.log1p(-sigmoid(logit));
    }

    private static double nonSaturating(double logit) {
        return -Math.log(sigmoid(logit));
    }

    private static void discriminatorStep(KeyProofs proofs) {
        proofs.number(
                        "l12-one-gan-round/a",
                        v -> sigmoid(v.num("w") * generated(v.num("w"), v.num("c"), v.num("af")) + v.num("c")))
                .number("l12-one-gan-round/b", v -> sigmoid(v.num("ar")))
                .number("l12-one-gan-round/c", v -> {
                    return biasGradient(v.num("w"), v.num("c"), v.num("ar"), v.num("af"));
                })
                .number("l12-one-gan-round/d", v -> {
                    double gradient = biasGradient(v.num("w"), v.num("c"), v.num("ar"), v.num("af"));
                    return v.num("c") - v.num("lr") * gradient;
                });
    }

    /** The number with this logit. */
    private static double generated(double weight, double bias, double logit) {
        return (logit - bias) / weight;
    }

    private static double biasGradient(double weight, double bias, double realLogit, double fakeLogit) {
        double real = generated(weight, bias, realLogit);
        double fake = generated(weight, bias, fakeLogit);
        return derivative(c -> -Math.log(sigmoid(weight * real + c)) - Math.log(1 - sigmoid(weight * fake + c)), bias);
    }

    private static void generatorStep(KeyProofs proofs) {
        proofs.number("l12-one-gan-round/e", v -> {
                    return shiftGradient(v.num("w"), v.num("c"), v.num("af"), v.num("z"));
                })
                .number("l12-one-gan-round/f", v -> {
                    double shift = generated(v.num("w"), v.num("c"), v.num("af")) - v.num("z");
                    double gradient = shiftGradient(v.num("w"), v.num("c"), v.num("af"), v.num("z"));
                    return shift - v.num("lr") * gradient;
                });
    }

    private static double shiftGradient(double weight, double bias, double fakeLogit, double noise) {
        double shift = generated(weight, bias, fakeLogit) - noise;
        return derivative(theta -> -Math.log(sigmoid(weight * (noise + theta) + bias)), shift);
    }

    private static void frechetDistance(KeyProofs proofs) {
        proofs.vector("l12-fid-by-hand/a", v -> statistics(v.vector("R")))
                .vector("l12-fid-by-hand/b", v -> statistics(v.vector("P")))
                .number("l12-fid-by-hand/c", v -> frechet(v.vector("R"), v.vector("P")))
                .number("l12-fid-by-hand/d", v -> {
                    double one = mean(v.vector("R"));
                    return frechet(v.vector("R"), one, one, one, one);
                });
    }

    private static double[] statistics(double... features) {
        return new double[] {mean(features), deviation(features)};
    }

    /** The general formula, with the trace of the covariances. */
    private static double frechet(double[] real, double... generated) {
        double between = mean(real) - mean(generated);
        double first = deviation(real) * deviation(real);
        double second = deviation(generated) * deviation(generated);
        return between * between + first + second - 2 * Math.sqrt(first * second);
    }

    private static void conditions(KeyProofs proofs) {
        String id = "l12-conditional-gan";
        proofs.shape(id + "/a", v -> {
                    int side = v.integer("n");
                    int[] map = {v.integer("K"), side, side};
                    int[] photo = {3, side, side};
                    return new int[] {ANY, entries(map, photo) / (side * side), side, side};
                })
                .number(id + "/c", v -> difference(v.vector("delta")))
                .number(id + "/d", v -> v.num("adv") + v.num("lam") * difference(v.vector("delta")))
                .number(id + "/f", v -> entries(new int[] {v.integer("d")}, new int[] {v.integer("K")}));
    }

    /** The mean absolute difference of the four pixels that the task shows. */
    private static double difference(double... delta) {
        double[] real = {0.2, 0.9, 0.4, 0.6};
        int[] signs = {1, -1, 1, -1};
        double[] differences = new double[4];
        for (int pixel = 0; pixel < 4; pixel++) {
            double shown = real[pixel] + signs[pixel] * delta[pixel] / 10;
            differences[pixel] = Math.abs(shown - real[pixel]);
        }
        return mean(differences);
    }
}
