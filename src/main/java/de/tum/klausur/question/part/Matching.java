package de.tum.klausur.question.part;

import java.util.List;
import java.util.Map;

/**
 * Left sides, each of which belongs to a right side; right sides may belong to several or none.
 *
 * @param key the left side's id to the right side's
 */
public record Matching(PartHead head, List<Item> left, List<Item> right, Map<Integer, Integer> key, ShareRule rule)
        implements Part.Filled {

    public Matching {
        left = List.copyOf(left);
        right = List.copyOf(right);
        key = Map.copyOf(key);
    }

    /** A field for each left side, named by its id and holding the id of a right side. */
    @Override
    public List<String> fields() {
        return left.stream().map(item -> Integer.toString(item.id())).toList();
    }
}
