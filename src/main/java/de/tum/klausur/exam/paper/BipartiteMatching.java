package de.tum.klausur.exam.paper;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives each of many one of those that it would take, no two the same: Kuhn's augmenting paths. Whoever had a place keeps
 * one when others come, maybe another; so the order of coming says who is served first, and a place is refused only where
 * no exchange could free one.
 */
final class BipartiteMatching {

    private static final int NOBODY = -1;

    private final List<List<Integer>> wishes;
    private final int[] holders;

    /**
     * All places are free.
     *
     * @param wishes for each who may come the places that they would take, the dearest first
     * @param places how many there are
     */
    BipartiteMatching(List<List<Integer>> wishes, int places) {
        this.wishes = wishes;
        this.holders = new int[places];
        Arrays.fill(holders, NOBODY);
    }

    /** Seats {@code who}, if need be by moving others; says whether that could be done. */
    boolean seat(int who) {
        return seat(who, new boolean[holders.length]);
    }

    /** The places that {@code who} holds, in their order. */
    List<Integer> of(int who) {
        return IntStream.range(0, holders.length)
                .filter(place -> holders[place] == who)
                .boxed()
                .toList();
    }

    private boolean seat(int who, boolean[] tried) {
        for (int place : wishes.get(who)) {
            if (holders[place] == NOBODY) {
                holders[place] = who;
                return true;
            }
        }
        for (int place : wishes.get(who)) {
            if (!tried[place]) {
                tried[place] = true;
                if (seat(holders[place], tried)) {
                    holders[place] = who;
                    return true;
                }
            }
        }
        return false;
    }
}
