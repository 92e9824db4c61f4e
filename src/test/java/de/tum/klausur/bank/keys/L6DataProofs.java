package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L6Computations.countUntil;
import static de.tum.klausur.bank.keys.L6Computations.mean;
import static de.tum.klausur.bank.keys.L6Computations.root;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** The proofs of lecture 6 about splits, loaders, early stopping and metrics: each counts over single samples. */
final class L6DataProofs {

    private L6DataProofs() {}

    static void add(KeyProofs proofs) {
        earlyStopping(proofs);
        splits(proofs);
        loaders(proofs);
        confusion(proofs);
        screening(proofs);
        costs(proofs);
        threeClasses(proofs);
        scoreLine(proofs);
    }

    private static void earlyStopping(KeyProofs proofs) {
        proofs.number("l6-early-stopping/a", v -> stopped(v.vector("V"), v.integer("patience"))[0])
                .number("l6-early-stopping/b", v -> stopped(v.vector("V"), v.integer("patience"))[1])
                .number("l6-early-stopping/c", v -> {
                    double overall = stopped(v.vector("V"), 100)[1];
                    return countUntil(1, p -> p + 1, p -> stopped(v.vector("V"), (int) p)[1] == overall) + 1;
                });
    }

    /** The last epoch that is trained, and the epoch whose weights are kept. */
    private static int[] stopped(double[] losses, int patience) {
        int best = 0;
        int without = 0;
        int epoch = 0;
        while (epoch < losses.length && without < patience) {
            without = losses[epoch] < losses[best] || epoch == 0 ? 0 : without + 1;
            best = without == 0 ? epoch : best;
            epoch++;
        }
        return new int[] {epoch, best + 1};
    }

    private static void splits(KeyProofs proofs) {
        proofs.number("l6-sorted-file/a", v -> {
                    Set<Integer> unseen = new HashSet<>(sorted(v::integer));
                    unseen.removeAll(seen(v::integer));
                    return unseen.size();
                })
                .number("l6-sorted-file/b", v -> valid(v::integer).size())
                .number("l6-sorted-file/c", v -> known(v::integer))
                .number(
                        "l6-sorted-file/d",
                        v -> 100.0 * known(v::integer) / valid(v::integer).size())
                .expression("l6-duplicates/a", (v, x) -> measured(x.num("s"), x.num("p")))
                .number(
                        "l6-duplicates/b",
                        v -> 100 * root(p -> measured(v.num("percent") / 100, p) - v.num("measured") / 100, 0, 1));
    }

    private static List<Integer> sorted(ToIntFunction<String> file) {
        int each = file.applyAsInt("n");
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < file.applyAsInt("classes") * each; i++) {
            labels.add(i / each);
        }
        return labels;
    }

    private static Set<Integer> seen(ToIntFunction<String> file) {
        return new HashSet<>(sorted(file).subList(0, file.applyAsInt("cut")));
    }

    private static List<Integer> valid(ToIntFunction<String> file) {
        return sorted(file).subList(file.applyAsInt("cut"), sorted(file).size());
    }

    /** The samples for validation whose class is in the training data. */
    private static long known(ToIntFunction<String> file) {
        Set<Integer> seen = seen(file);
        return valid(file).stream().filter(seen::contains).count();
    }

    /** The mean of rights over test photos, of which a share is known by heart. */
    private static double measured(double share, double others) {
        int photos = 1000;
        double right = 0;
        for (int i = 0; i < photos; i++) {
            right += share * 1 + (1 - share) * others;
        }
        return right / photos;
    }

    private static void loaders(KeyProofs proofs) {
        proofs.number(
                        "l6-loader-arithmetic/a",
                        v -> batches(v.integer("n"), v.integer("b")).size())
                .shape(
                        "l6-loader-arithmetic/b", v -> new int[] {
                            batches(v.integer("n"), v.integer("b")).getLast(), 3, v.integer("h"), v.integer("w")
                        })
                .number("l6-loader-arithmetic/c", v -> {
                    long full = batches(v.integer("n"), v.integer("b")).stream()
                            .filter(size -> size == v.integer("b"))
                            .count();
                    return full * v.num("epochs");
                });
    }

    /** The sizes of the batches that an epoch is cut into. */
    private static List<Integer> batches(int samples, int size) {
        List<Integer> batches = new ArrayList<>();
        for (int start = 0; start < samples; start += size) {
            batches.add(Math.min(size, samples - start));
        }
        return batches;
    }

    private static void confusion(KeyProofs proofs) {
        proofs.number("l6-confusion/a", v -> {
                    double right = 0;
                    for (int[] sample : defects(v::integer)) {
                        right += sample[0] == sample[1] ? 1 : 0;
                    }
                    return right / v.num("all");
                })
                .number("l6-confusion/b", v -> precision(defects(v::integer), 0))
                .number("l6-confusion/c", v -> recall(defects(v::integer), 0))
                .number("l6-confusion/d", v -> {
                    List<int[]> samples = defects(v::integer);
                    return 1 / mean(1 / precision(samples, 0), 1 / recall(samples, 0));
                });
    }

    private static List<int[]> defects(ToIntFunction<String> count) {
        return samples(count.applyAsInt("tp"), count.applyAsInt("fn"), count.applyAsInt("fp"), count.applyAsInt("tn"));
    }

    /** Samples as pairs of actual and predicted class; the counts stand row by row in a square confusion matrix. */
    private static List<int[]> samples(int... counts) {
        int classes = (int) Math.round(Math.sqrt(counts.length));
        List<int[]> samples = new ArrayList<>();
        for (int cell = 0; cell < counts.length; cell++) {
            for (int i = 0; i < counts[cell]; i++) {
                samples.add(new int[] {cell / classes, cell % classes});
            }
        }
        return samples;
    }

    private static double precision(List<int[]> samples, int of) {
        List<int[]> predicted =
                samples.stream().filter(sample -> sample[1] == of).toList();
        return (double) predicted.stream().filter(sample -> sample[0] == of).count() / predicted.size();
    }

    private static double recall(List<int[]> samples, int of) {
        List<int[]> actual = samples.stream().filter(sample -> sample[0] == of).toList();
        return (double) actual.stream().filter(sample -> sample[1] == of).count() / actual.size();
    }

    private static void screening(KeyProofs proofs) {
        proofs.number("l6-rare-disease/a", v -> {
                    double right = 0;
                    for (int person = 0; person < 10_000; person++) {
                        right += person < v.num("sick") ? 0 : 1;
                    }
                    return right / 10_000 * 100;
                })
                .number("l6-rare-disease/b", v -> reported(0, v.integer("sick"), v.integer("sens")))
                .number("l6-rare-disease/c", v -> reported(v.integer("sick"), 10_000, v.integer("alarm")))
                .number("l6-rare-disease/d", v -> {
                    double right = reported(0, v.integer("sick"), v.integer("sens"));
                    double wrong = reported(v.integer("sick"), 10_000, v.integer("alarm"));
                    return 100 * right / (right + wrong);
                });
    }

    /** Of each hundred people the first {@code percent} are reported. */
    private static double reported(int from, int to, int percent) {
        double reported = 0;
        for (int person = from; person < to; person++) {
            reported += (person - from) % 100 < percent ? 1 : 0;
        }
        return reported;
    }

    private static void costs(KeyProofs proofs) {
        proofs.number(
                        "l6-cost-of-errors/a",
                        v -> cost(v.integer("missA"), v.num("missCost"), v.integer("falseA"), v.num("falseCost")))
                .number(
                        "l6-cost-of-errors/b",
                        v -> cost(v.integer("missB"), v.num("missCost"), v.integer("falseB"), v.num("falseCost")))
                .expression("l6-cost-of-errors/c", (v, x) -> root(p -> p * x.num("M") - (1 - p) * x.num("F"), 0, 1));
    }

    private static double cost(int missed, double missCost, int alarms, double alarmCost) {
        double cost = 0;
        for (int component = 0; component < missed + alarms; component++) {
            cost += component < missed ? missCost : alarmCost;
        }
        return cost;
    }

    private static void threeClasses(KeyProofs proofs) {
        proofs.matrix("l6-three-classes/a", v -> {
                    double[][] shares = new double[3][3];
                    int[] sizes = {20, 20, 10};
                    for (int[] sample : animals(v::integer)) {
                        shares[sample[0]][sample[1]] += 1.0 / sizes[sample[0]];
                    }
                    return shares;
                })
                .number("l6-three-classes/b", v -> {
                    List<int[]> animals = animals(v::integer);
                    return animals.stream()
                                    .filter(sample -> sample[0] == sample[1])
                                    .count()
                            / 50.0;
                })
                .number("l6-three-classes/c", v -> precision(animals(v::integer), 2))
                .number("l6-three-classes/d", v -> {
                    List<int[]> animals = animals(v::integer);
                    return mean(recall(animals, 0), recall(animals, 1), recall(animals, 2));
                });
    }

    /** 20 cats, 20 dogs and 10 foxes, of which so many are confused. */
    private static List<int[]> animals(ToIntFunction<String> confused) {
        int ab = confused.applyAsInt("ab");
        int ac = confused.applyAsInt("ac");
        int ba = confused.applyAsInt("ba");
        int bc = confused.applyAsInt("bc");
        int ca = confused.applyAsInt("ca");
        int cb = confused.applyAsInt("cb");
        return samples(20 - ab - ac, ab, ac, ba, 20 - ba - bc, bc, ca, cb, 10 - ca - cb);
    }

    private static void scoreLine(KeyProofs proofs) {
        proofs.number("l6-score-line/a", v -> above(v.vector("P"), v.num("cut")))
                .number("l6-score-line/b", v -> above(v.vector("Q"), v.num("cut")))
                .number("l6-score-line/c", v -> above(v.vector("P"), v.num("cut")) / v.vector("P").length)
                .number("l6-score-line/d", v -> {
                    double found = above(v.vector("P"), v.num("cut"));
                    return found / (found + above(v.vector("Q"), v.num("cut")));
                })
                .number("l6-score-line/e", v -> {
                    double cut = v.num("cut");
                    while (above(v.vector("P"), cut) < v.vector("P").length) {
                        cut -= 0.5;
                    }
                    return above(v.vector("Q"), cut);
                });
    }

    private static double above(double[] scores, double threshold) {
        double count = 0;
        for (double score : scores) {
            count += score > threshold ? 1 : 0;
        }
        return count;
    }
}
