package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L11Computations.attention;
import static de.tum.klausur.bank.keys.L11Computations.dot;
import static de.tum.klausur.bank.keys.L11Computations.entries;
import static de.tum.klausur.bank.keys.L11Computations.layersToSee;
import static de.tum.klausur.bank.keys.L11Computations.multiplications;
import static de.tum.klausur.bank.keys.L11Computations.plus;
import static de.tum.klausur.bank.keys.L11Computations.product;
import static de.tum.klausur.bank.keys.L11Computations.softmax;
import static de.tum.klausur.bank.keys.L11Computations.transposed;

import java.util.Arrays;

/** Attention, its costs, masks, positions and heads. */
final class L11AttentionKeys {

    private static final int ANY = KeyProofs.ANY;

    private L11AttentionKeys() {}

    static void addTo(KeyProofs proofs) {
        oneQuery(proofs);
        scaling(proofs);
        crossAttention(proofs);
        reach(proofs);
        costs(proofs);
        masks(proofs);
        positionsAndHeads(proofs);
    }

    private static void oneQuery(KeyProofs proofs) {
        proofs.vector(
                        "l11-attention-by-hand/a",
                        v -> Arrays.stream(scores(v.vector("qs"), v.matrix("K")))
                                .map(score -> score / Math.log(2))
                                .toArray())
                .vector("l11-attention-by-hand/b", v -> softmax(scores(v.vector("qs"), v.matrix("K"))))
                .vector("l11-attention-by-hand/c", v -> {
                    double[] weights = softmax(scores(v.vector("qs"), v.matrix("K")));
                    double[] output = new double[2];
                    for (int key = 0; key < weights.length; key++) {
                        output = plus(output, weights[key], v.matrix("V")[key]);
                    }
                    return output;
                })
                .number("l11-attention-map/b", v -> 1 - (0.04 + v.num("A") + v.num("B2") + 0.05));
    }

    /** The query is ln 2 times these numbers. */
    private static double[] scores(double[] multiples, double[][] keys) {
        double[] query = plus(new double[multiples.length], Math.log(2), multiples);
        return Arrays.stream(keys)
                .mapToDouble(key -> dot(query, key) / Math.sqrt(key.length))
                .toArray();
    }

    private static void scaling(KeyProofs proofs) {
        proofs.number(
                        "l11-scaled-scores/b",
                        v -> L11Computations.deviationOfSigns(v.integer("root") * v.integer("root")))
                .number("l11-scaled-scores/c", v -> L11Computations.varianceOfScore(v.num("vq"), v.num("vk")));
    }

    private static void crossAttention(KeyProofs proofs) {
        proofs.shape("l11-attention-shapes/a", v -> queries(v.integer("m"), v.integer("d"), v.integer("dk")))
                .shape(
                        "l11-attention-shapes/b",
                        v -> product(
                                queries(v.integer("m"), v.integer("d"), v.integer("dk")),
                                transposed(queries(v.integer("n"), v.integer("d"), v.integer("dk")))))
                .shape("l11-attention-shapes/c", v -> {
                    int[] weights = product(
                            queries(v.integer("m"), v.integer("d"), v.integer("dk")),
                            transposed(queries(v.integer("n"), v.integer("d"), v.integer("dk"))));
                    return product(weights, queries(v.integer("n"), v.integer("d"), v.integer("dv")));
                })
                .number("l11-attention-shapes/d", v -> new double[v.integer("m")][v.integer("n")].length)
                .number("l11-attention-shapes/e", v -> {
                    int[] narrow = {v.integer("d"), v.integer("dk")};
                    return entries(narrow, narrow, new int[] {v.integer("d"), v.integer("dv")});
                });
    }

    /** The shape of a batch of vectors after a projection. */
    private static int[] queries(int positions, int entries, int projected) {
        return product(new int[] {ANY, positions, entries}, new int[] {ANY, entries, projected});
    }

    private static void reach(KeyProofs proofs) {
        proofs.number("l11-connection-patterns/b", v -> {
                    int steps = 0;
                    for (int position = 1; position < length(v.integer("q"), v.integer("k")); position++) {
                        steps++;
                    }
                    return steps;
                })
                .number(
                        "l11-connection-patterns/c",
                        v -> layersToSee(length(v.integer("q"), v.integer("k")), v.integer("k")))
                .number("l11-connection-patterns/d", v -> {
                    int length = length(v.integer("q"), v.integer("k"));
                    return layersToSee(length, length);
                });
    }

    /** The length of the sequence, from a stack of transposed convolutions that starts at one position. */
    private static int length(int layers, int kernel) {
        int length = 1;
        for (int layer = 0; layer < layers; layer++) {
            length += kernel - 1;
        }
        return length;
    }

    private static void costs(KeyProofs proofs) {
        proofs.number("l11-layer-costs/b", v -> pairwise(v.integer("n"), v.integer("d")))
                .number("l11-layer-costs/c", v -> {
                    int count = 0;
                    for (int step = 0; step < v.integer("n"); step++) {
                        count += 2 * multiplications(v.integer("d"), v.integer("d"), 1);
                    }
                    return count;
                })
                .number("l11-layer-costs/d", v -> {
                    double longer = pairwise(v.integer("n") * v.integer("more"), 2);
                    return longer / pairwise(v.integer("n"), 2);
                });
    }

    private static int pairwise(int positions, int entries) {
        return multiplications(positions, entries, positions) + multiplications(positions, positions, entries);
    }

    private static void masks(KeyProofs proofs) {
        proofs.vector("l11-causal-mask/a", v -> attention(inLogarithms(v.matrix("S")[1]), 2))
                .vector("l11-causal-mask/b", v -> attention(inLogarithms(v.matrix("S")[2]), 3))
                .number("l11-causal-mask/d", v -> {
                    int blocked = 0;
                    for (int query = 0; query < v.integer("n"); query++) {
                        for (int key = 0; key < v.integer("n"); key++) {
                            blocked += key > query ? 1 : 0;
                        }
                    }
                    return blocked;
                });
    }

    private static double[] inLogarithms(double[] powers) {
        return plus(new double[powers.length], Math.log(2), powers);
    }

    private static void positionsAndHeads(KeyProofs proofs) {
        proofs.vector("l11-positions/a", v -> {
                    double[] frequencies = {1, 0.01};
                    double[] encoding = new double[4];
                    for (int i = 0; i < frequencies.length; i++) {
                        encoding[2 * i] = Math.sin(frequencies[i] * 0);
                        encoding[2 * i + 1] = Math.cos(frequencies[i] * 0);
                    }
                    return encoding;
                })
                .number("l11-positions/c", v -> entries(new int[] {v.integer("L"), v.integer("d")}))
                .number("l11-multi-head/a", v -> {
                    int[] sizes = new int[v.integer("H")];
                    for (int entry = 0; entry < v.integer("d"); entry++) {
                        sizes[entry % sizes.length]++;
                    }
                    return sizes[0];
                })
                .shape("l11-multi-head/b", v -> new int[] {ANY, v.integer("H"), v.integer("n"), v.integer("n")})
                .number("l11-multi-head/c", v -> heads(v.integer("d"), v.integer("H")))
                .number("l11-multi-head/d", v -> heads(v.integer("d"), 2 * v.integer("H")));
    }

    /** The parameters of each head's three projections, and of the output matrix. */
    private static int heads(int entries, int heads) {
        int count = entries(new int[] {entries, entries});
        for (int head = 0; head < heads; head++) {
            int[] projection = {entries, entries / heads};
            count += entries(projection, projection, projection);
        }
        return count;
    }
}
