package de.tum.klausur.question.part;

import java.util.List;

/**
 * Things to be put in order.
 *
 * @param items in the order in which they are shown
 * @param key the items' ids in the right order
 */
public record Ordering(PartHead head, List<Item> items, List<Integer> key, OrderRule rule) implements Part.Filled {

    public Ordering {
        items = List.copyOf(items);
        key = List.copyOf(key);
    }

    /** A field for each item, named by its id and holding its place from 1. */
    @Override
    public List<String> fields() {
        return items.stream().map(item -> Integer.toString(item.id())).toList();
    }
}
