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
     * The page {@code number} of a list of {@code total} items.
     *
     * @param size items per page
     */
    public static <T> Paging<T> of(List<T> items, int number, int size, long total) {
        return new Paging<>(items, number, (int) Math.max(1, (total + size - 1) / size), total);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages;
    }

    public int previous() {
        return number - 1;
    }

    public int next() {
        return number + 1;
    }
}
