package de.tum.klausur.question.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * How free text earns credits: the ticked items add up; the sum never falls below 0 and never exceeds the part's
 * credits.
 */
public record Rubric(List<RubricItem> items) {

    public Rubric {
        items = List.copyOf(items);
    }

    /**
     * What the ticked items earn.
     *
     * @param ticked ids of items
     * @param worth the part's credits, the cap
     * @throws IllegalArgumentException where an id is not of this rubric
     */
    public Credits earned(Set<String> ticked, Credits worth) {
        if (!items.stream().map(RubricItem::id).toList().containsAll(ticked)) {
            throw new IllegalArgumentException("not items of this rubric: " + ticked);
        }
        BigDecimal sum = items.stream()
                .filter(item -> ticked.contains(item.id()))
                .map(RubricItem::credits)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Credits(sum.max(BigDecimal.ZERO).min(worth.value()));
    }
}
