package de.tum.klausur.shared.page;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param items what is on this page
 * @param number of this page, from 1
 * @param pages how many there are, at least 1
 * @param total number of items on all pages
 */
public record Paging<T>(List<T> items, int number, int pages, long total) {

    /**
     * The page asked for.
     *
     * @param number from 1
     * @param size items per page
     */
    public record Wish(int number, int size) {

        /** The page of that number, whatever nonsense was asked for. */
        public static Wish of(int number, int size) {
            return new Wish(Math.clamp(number, 1, 1_000_000), size);
        }

        /** The page's place from 0, as Panache counts. */
        public int index() {
            return number - 1;
        }
    }

    /** What was found for {@code wish} in a list of {@code total} items. */
    public static <T> Paging<T> of(List<T> items, Wish wish, long total) {
        return new Paging<>(items, wish.number(), (int) Math.max(1, Math.ceilDiv(total, wish.size())), total);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages;
    }

    public int previous() {
        return Math.min(number - 1, pages);
    }

    public int next() {
        return number + 1;
    }
}
