package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L11Computations.dot;
import static de.tum.klausur.bank.keys.L11Computations.entries;
import static de.tum.klausur.bank.keys.L11Computations.norm;
import static de.tum.klausur.bank.keys.L11Computations.onehot;
import static de.tum.klausur.bank.keys.L11Computations.plus;
import static de.tum.klausur.bank.keys.L11Computations.softmax;
import static de.tum.klausur.bank.keys.L11Computations.times;

/** Word vectors, language models, transfer learning and pretext tasks. */
final class L11WordKeys {

    private L11WordKeys() {}

    static void addTo(KeyProofs proofs) {
        tagger(proofs);
        embedding(proofs);
        similarity(proofs);
        languageModel(proofs);
        transfer(proofs);
        pretext(proofs);
    }

    private static void tagger(KeyProofs proofs) {
        proofs.shape("l11-shape-trace/a", v -> new int[] {KeyProofs.ANY, v.integer("T"), v.integer("E")})
                .shape("l11-shape-trace/b", v -> new int[] {KeyProofs.ANY, v.integer("T"), v.integer("H")})
                .shape("l11-shape-trace/c", v -> new int[] {KeyProofs.ANY, v.integer("T"), v.integer("C")})
                .shape("l11-shape-trace/d", v -> new int[] {KeyProofs.ANY, v.integer("C")})
                .number("l11-shape-trace/e", v -> entries(new int[] {v.integer("V"), v.integer("E")}));
    }

    private static void embedding(KeyProofs proofs) {
        proofs.vector("l11-embedding-gradient/a", v -> looked(v.matrix("E"), v.integer("q")))
                .vector("l11-embedding-gradient/b", v -> {
                    double[][] table = new double[4][2];
                    int[] sentence = {v.integer("p"), v.integer("q"), v.integer("p")};
                    double[][] arriving = {v.vector("g1"), v.vector("g2"), v.vector("g3")};
                    for (int place = 0; place < sentence.length; place++) {
                        int row = sentence[place] - 1;
                        table[row] = plus(table[row], 1, arriving[place]);
                    }
                    return table[v.integer("p") - 1];
                })
                .number("l11-embedding-gradient/c", v -> {
                    double[] between = plus(onehot(1, 4), -1, onehot(2, 4));
                    return dot(between, between);
                })
                .number("l11-embedding-gradient/d", v -> entries(new int[] {v.integer("V"), v.integer("d")}))
                .number("l11-embedding-gradient/e", v -> {
                    boolean[] used = new boolean[v.integer("V")];
                    for (int word = 0; word < v.integer("used"); word++) {
                        used[word] = true;
                    }
                    int untouched = 0;
                    for (boolean row : used) {
                        untouched += row ? 0 : 1;
                    }
                    return untouched;
                });
    }

    private static void similarity(KeyProofs proofs) {
        proofs.vector("l11-word-vectors/b", v -> plus(new double[] {2, 4}, -1, new double[] {1, 1}))
                .number("l11-word-vectors/c", v -> cosine(new double[] {3, 4}, new double[] {4, 3}));
    }

    /** The product of a word's one-hot vector, as a row, and the table. */
    private static double[] looked(double[][] table, int word) {
        double[][] transposed = new double[table[0].length][table.length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[0].length; j++) {
                transposed[j][i] = table[i][j];
            }
        }
        return times(transposed, onehot(word - 1, table.length));
    }

    private static double cosine(double[] a, double[] b) {
        return dot(a, b) / (norm(a) * norm(b));
    }

    private static void languageModel(KeyProofs proofs) {
        proofs.number("l11-perplexity/a", v -> -Math.log(probability(v.vector("e"))) / Math.log(2))
                .number("l11-perplexity/b", v -> -Math.log(probability(v.vector("e"))) / Math.log(2) / 4)
                .number("l11-perplexity/c", v -> Math.sqrt(Math.sqrt(1 / probability(v.vector("e")))))
                .number("l11-perplexity/d", v -> 1 / Math.sqrt(1 / v.num("V") * (1 / v.num("V"))))
                .number("l11-teacher-forcing/d", v -> -Math.log(0.5 * 0.5) / Math.log(2));
    }

    private static double probability(double[] halvings) {
        double probability = 1;
        for (double times : halvings) {
            for (int i = 0; i < times; i++) {
                probability /= 2;
            }
        }
        return probability;
    }

    private static void transfer(KeyProofs proofs) {
        proofs.number("l11-transfer-curves/b", v -> {
                    double[] images = {100, 1000, 10_000, 100_000, 1_000_000};
                    double[] pretrained = {0.60, 0.75, 0.84, 0.89, 0.91};
                    double[] scratch = {0.15, 0.35, 0.65, 0.84, 0.91};
                    return needed(images, scratch, 0.84) / needed(images, pretrained, 0.84);
                })
                .number(
                        "l11-fine-tuning-code/a",
                        v -> entries(new int[] {v.integer("c"), 512}, new int[] {v.integer("c"), 1}))
                .number("l11-fine-tuning-code/c", v -> {
                    int passes = 0;
                    for (int epoch = 0; epoch < v.integer("epochs"); epoch++) {
                        passes += v.integer("N");
                    }
                    return passes - v.integer("N");
                });
    }

    private static double needed(double[] images, double[] accuracies, double accuracy) {
        int i = 0;
        while (accuracies[i] < accuracy) {
            i++;
        }
        return images[i];
    }

    private static void pretext(KeyProofs proofs) {
        proofs.number("l11-puzzle-pretext/a", v -> {
                    int orders = orders(v.integer("bits"));
                    int samples = 0;
                    for (int image = 0; image < v.integer("N"); image++) {
                        samples += orders;
                    }
                    return samples;
                })
                .number("l11-puzzle-pretext/b", v -> -Math.log(softmax(new double[orders(v.integer("bits"))])[0]))
                .number("l11-contrastive-views/a", v -> views(v.integer("N"), -1))
                .number("l11-contrastive-views/b", v -> views(v.integer("N"), 0))
                .number("l11-contrastive-views/c", v -> {
                    double[] similarities = new double[v.integer("m") + 1];
                    similarities[0] = Math.log(v.num("s"));
                    return softmax(similarities)[0];
                });
    }

    private static int orders(int bits) {
        int orders = 1;
        for (int bit = 0; bit < bits; bit++) {
            orders *= 2;
        }
        return orders;
    }

    /** Two views of each image, but none of the one that is left out. */
    private static int views(int images, int leftOut) {
        int views = 0;
        for (int image = 0; image < images; image++) {
            views += image == leftOut ? 0 : 2;
        }
        return views;
    }
}
