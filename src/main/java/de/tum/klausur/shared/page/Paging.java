package de.tum.klausur.shared.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a longer list.
 *
 * @param items what is on this page
 * @param number of this page, from 1
 * @param pages how many there are, at least 1
 * @param total number of items on all pages
 */
@Schema(description = "One page of a longer list")
public record Paging<T>(
        List<T> items,
        @Schema(description = "of this page, from 1") int number,

        @Schema(description = "how many pages there are, at least 1")
        int pages,

        @Schema(description = "number of items on all pages")
        long total) {

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

    /** The same page with each item as {@code form} makes it. */
    public <R> Paging<R> map(Function<? super T, R> form) {
        return new Paging<>(items.stream().map(form).toList(), number, pages, total);
    }

    /** The page of {@code all} asked for. */
    public static <T> Paging<T> slice(List<T> all, Wish wish) {
        return of(
                all.stream()
                        .skip((long) wish.index() * wish.size())
                        .limit(wish.size())
                        .toList(),
                wish,
                all.size());
    }

    /** Whether there is nothing on any page; one beyond the last is empty all the same. */
    public boolean hasNone() {
        return total == 0;
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
