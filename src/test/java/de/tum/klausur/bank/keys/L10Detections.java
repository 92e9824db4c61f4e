package de.tum.klausur.bank.keys;

import static de.tum.klausur.bank.keys.L10Boxes.averagePrecision;
import static de.tum.klausur.bank.keys.L10Boxes.box;
import static de.tum.klausur.bank.keys.L10Boxes.cells;
import static de.tum.klausur.bank.keys.L10Boxes.hits;
import static de.tum.klausur.bank.keys.L10Boxes.judged;
import static de.tum.klausur.bank.keys.L10Computations.halved;
import static de.tum.klausur.bank.keys.L10Computations.places;
import static de.tum.klausur.bank.keys.L10Computations.zero;

import java.util.stream.IntStream;

/** The keys on detection and its measures. */
final class L10Detections {

    private L10Detections() {}

    static void prove(KeyProofs proofs) {
        overlaps(proofs);
        decoding(proofs);
        oneStage(proofs);
        windows(proofs);
        suppression(proofs);
        averages(proofs);
        counts(proofs);
        chart(proofs);
        curve(proofs);
    }

    private static void overlaps(KeyProofs proofs) {
        proofs.number(
                "l10-iou-boxes/a",
                v -> cells(
                        2,
                        box(0, 0, v.integer("gw"), v.integer("gh")),
                        box(v.integer("dx"), v.integer("dy"), v.integer("pw"), v.integer("ph"))));
        proofs.number(
                "l10-iou-boxes/b",
                v -> cells(
                        1,
                        box(0, 0, v.integer("gw"), v.integer("gh")),
                        box(v.integer("dx"), v.integer("dy"), v.integer("pw"), v.integer("ph"))));
        proofs.number(
                "l10-iou-boxes/c",
                v -> L10Boxes.overlap(
                        box(0, 0, v.integer("gw"), v.integer("gh")),
                        box(v.integer("dx"), v.integer("dy"), v.integer("pw"), v.integer("ph"))));
        proofs.expression("l10-iou-boxes/e", (v, x) -> {
            double side = x.num("a");
            double both = side * (Math.min(side, x.num("d") + side) - Math.max(0, x.num("d")));
            return both / (side * side + side * side - both);
        });
    }

    private static void decoding(KeyProofs proofs) {
        proofs.number("l10-box-decoding/a", v -> v.num("xa") + v.num("tx") * v.num("wa"));
        proofs.number("l10-box-decoding/b", v -> v.num("wa") * Math.exp(Math.log(v.num("E"))));
        proofs.number("l10-box-decoding/c", v -> {
            double centre = v.num("xa") + v.num("tx") * v.num("wa");
            double width = v.num("wa") * v.num("E");
            return zero(left -> left + (left + width) - 2 * centre, -1000, 1000);
        });
        proofs.number("l10-box-decoding/d", v -> {
            double centre = v.num("xa") + v.num("goal") * v.num("wa");
            return zero(t -> v.num("xa") + t * v.num("wa") - centre, -10, 10);
        });
        proofs.number("l10-box-decoding/e", v -> L10Boxes.smooth(v.num("tx") - v.num("goal")));
    }

    private static void oneStage(KeyProofs proofs) {
        proofs.shape("l10-one-stage-output/a", v -> {
            int side = halved(v.integer("n"), 5);
            int channels = IntStream.range(0, v.integer("A"))
                    .map(box -> 4 + 1 + v.integer("K"))
                    .sum();
            return new int[] {KeyProofs.ANY, channels, side, side};
        });
        proofs.number("l10-one-stage-output/b", v -> {
            int side = halved(v.integer("n"), 5);
            return IntStream.range(0, side * side).map(place -> v.integer("A")).sum();
        });
    }

    private static void windows(KeyProofs proofs) {
        proofs.number("l10-window-count/a", v -> places(v.integer("n"), v.integer("w"), v.integer("t"), 0));
        proofs.number("l10-window-count/b", v -> windows(v.integer("n"), v.integer("w"), v.integer("t")));
        proofs.number("l10-window-count/c", v -> {
            return v.integer("q") * windows(v.integer("n"), v.integer("w"), v.integer("t"));
        });
        proofs.number("l10-window-count/d", v -> {
            return v.integer("q") * windows(v.integer("n"), v.integer("w"), v.integer("t")) * 10 / 1000;
        });
    }

    private static double windows(int size, int window, int step) {
        double count = 0;
        for (int top = 0; top + window <= size; top += step) {
            for (int left = 0; left + window <= size; left += step) {
                count++;
            }
        }
        return count;
    }

    private static void suppression(KeyProofs proofs) {
        proofs.vector("l10-nms-by-hand/a", v -> L10Boxes.keptByName(v.vector("q"), v.num("t")));
        proofs.number(
                "l10-nms-by-hand/b", v -> L10Boxes.kept(v.vector("q"), 0.9).size());
    }

    private static void averages(KeyProofs proofs) {
        proofs.number("l10-average-precision/a", v -> hits(v.vector("h"), 4) / 4);
        proofs.number("l10-average-precision/b", v -> hits(v.vector("h"), 4) / v.integer("G"));
        proofs.number("l10-average-precision/c", v -> averagePrecision(v.vector("h"), v.integer("G")));
        proofs.number("l10-average-precision/d", v -> {
            return (averagePrecision(v.vector("h"), v.integer("G")) + v.num("other")) / 2;
        });
    }

    private static void counts(KeyProofs proofs) {
        proofs.number("l10-counting-hits/a", v -> {
            return judged(v.integer("G"), v.integer("N"), v.integer("m"), v.integer("dup"))[0];
        });
        proofs.number("l10-counting-hits/b", v -> {
            return judged(v.integer("G"), v.integer("N"), v.integer("m"), v.integer("dup"))[1];
        });
        proofs.number("l10-counting-hits/c", v -> {
            return judged(v.integer("G"), v.integer("N"), v.integer("m"), v.integer("dup"))[2];
        });
        proofs.number("l10-counting-hits/d", v -> {
            int[] judged = judged(v.integer("G"), v.integer("N"), v.integer("m"), v.integer("dup"));
            return (double) judged[0] / (judged[0] + judged[1]);
        });
        proofs.number("l10-counting-hits/e", v -> {
            int[] judged = judged(v.integer("G"), v.integer("N"), v.integer("m"), v.integer("dup"));
            return (double) judged[0] / (judged[0] + judged[2]);
        });
    }

    private static void chart(KeyProofs proofs) {
        proofs.number("l10-imagenet-chart/c", v -> 138e6 * Float.BYTES / 1e6);
    }

    private static void curve(KeyProofs proofs) {
        proofs.number("l10-precision-recall/c", v -> found(v.integer("G")));
        proofs.number("l10-precision-recall/d", v -> reported(v.integer("G")));
        proofs.number("l10-precision-recall/e", v -> reported(v.integer("G")) - found(v.integer("G")));
    }

    /** The number of hits with which 0.6 of the objects are found. */
    private static int found(int objects) {
        return IntStream.rangeClosed(0, objects)
                .filter(hits -> hits * 10 == objects * 6)
                .findFirst()
                .orElseThrow();
    }

    /** The number of boxes of which 0.8 are hits. */
    private static int reported(int objects) {
        return IntStream.rangeClosed(1, 10 * objects)
                .filter(boxes -> found(objects) * 10 == boxes * 8)
                .findFirst()
                .orElseThrow();
    }
}
