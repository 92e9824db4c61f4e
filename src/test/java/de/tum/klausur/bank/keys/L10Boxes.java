package de.tum.klausur.bank.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Boxes with whole corners as (left, top, right, bottom), measured cell by cell. */
final class L10Boxes {

    private L10Boxes() {}

    /** The cells that lie in at least so many of the boxes. */
    static double cells(int inAtLeast, int[]... boxes) {
        return IntStream.range(0, 40 * 40)
                .filter(cell -> Arrays.stream(boxes)
                                .filter(box -> holds(box, cell % 40, cell / 40))
                                .count()
                        >= inAtLeast)
                .count();
    }

    private static boolean holds(int[] box, int x, int y) {
        return box[0] <= x && x < box[2] && box[1] <= y && y < box[3];
    }

    static double overlap(int[] a, int[] b) {
        return cells(2, a, b) / cells(1, a, b);
    }

    static int[] box(int left, int top, int width, int height) {
        return new int[] {left, top, left + width, top + height};
    }

    /** Greedy suppression of boxes of equal height and width 10, given with the best score first. */
    static List<Integer> kept(double[] lefts, double threshold) {
        List<Integer> kept = new ArrayList<>();
        List<Integer> left =
                new ArrayList<>(IntStream.range(0, lefts.length).boxed().toList());
        while (!left.isEmpty()) {
            int best = left.removeFirst();
            kept.add(best);
            left.removeIf(other -> overlap(bar(lefts[best]), bar(lefts[other])) > threshold);
        }
        return kept;
    }

    private static int[] bar(double left) {
        return box((int) left, 0, 10, 1);
    }

    /** The scores of the boxes A to E say in which order the positions were drawn. */
    static double[] keptByName(double[] lefts, double threshold) {
        List<Integer> kept = kept(lefts, threshold);
        return IntStream.of(3, 0, 4, 1, 2)
                .mapToDouble(rank -> kept.contains(rank) ? 1 : 0)
                .toArray();
    }

    /** Right among the first so many boxes. */
    static double hits(double[] hit, int reported) {
        return Arrays.stream(hit, 0, reported).sum();
    }

    static double averagePrecision(double[] hit, int objects) {
        double[] found = new double[objects];
        int next = 0;
        for (int rank = 1; rank <= hit.length; rank++) {
            if (hit[rank - 1] == 1) {
                found[next] = hits(hit, rank) / rank;
                next++;
            }
        }
        return Arrays.stream(found).sum() / objects;
    }

    /** Assigns the boxes one after the other: {right, wrong, objects without a box}. */
    static int[] judged(int objects, int boxes, int good, int duplicates) {
        boolean[] taken = new boolean[objects];
        int right = 0;
        for (int box = 0; box < boxes; box++) {
            boolean duplicate = box >= good - duplicates && box < good;
            int object = duplicate ? 0 : box;
            if (box < good && !taken[object]) {
                taken[object] = true;
                right++;
            }
        }
        int missed = (int)
                IntStream.range(0, objects).filter(object -> !taken[object]).count();
        return new int[] {right, boxes - right, missed};
    }

    /** The smooth L1 loss as what its derivative, the error held between -1 and 1, adds up to from 0. */
    static double smooth(double error) {
        int steps = 100_000;
        double width = Math.abs(error) / steps;
        return IntStream.range(0, steps)
                .mapToDouble(i -> Math.min(1, (i + 0.5) * width) * width)
                .sum();
    }
}
