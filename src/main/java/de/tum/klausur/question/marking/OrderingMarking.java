package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.response.PlaceText;
import de.tum.klausur.question.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Orders: by the items that would have to be moved, the whole one, or pairs of neighbours. An item whose place another one has too has no place. */
final class OrderingMarking {

    private final Ordering part;
    /** Item to place, for items that have a place of their own. */
    private final Map<Integer, Integer> places = new TreeMap<>();

    private final List<TraceLine> trace = new ArrayList<>();

    private OrderingMarking(Ordering part, Response.Filled response) {
        this.part = part;
        for (int item : part.key()) {
            PlaceText.read(response.field(Integer.toString(item)), part.items().size())
                    .ifPresent(place -> places.put(item, place));
        }
        new TreeSet<>(places.values())
                .stream()
                        .filter(place -> Collections.frequency(places.values(), place) > 1)
                        .toList()
                        .forEach(this::leaveOut);
    }

    static Outcome mark(Ordering part, Response.Filled response) {
        OrderingMarking marking = new OrderingMarking(part, response);
        return marking.isExact()
                ? marking.whole()
                : switch (part.rule()) {
                    case PER_ITEM -> marking.perItem();
                    case EXACT -> marking.exact();
                    case ADJACENT_PAIRS -> marking.neighbours();
                };
    }

    private void leaveOut(int place) {
        places.values().removeIf(other -> other == place);
        trace.add(TraceLine.note(new TraceReason.PlaceShared(place)));
    }

    private boolean isExact() {
        return part.key().stream().allMatch(item -> placeOf(item).equals(Optional.of(keyPlace(item))));
    }

    private Outcome whole() {
        int count = part.key().size();
        return Outcome.Marked.whole(List.of(TraceLine.earned(
                new TraceReason.OrderRight(count), part.credits().value())));
    }

    private Outcome exact() {
        for (int item : part.key()) {
            int key = keyPlace(item);
            Optional<Integer> place = placeOf(item);
            if (place.isEmpty()) {
                trace.add(TraceLine.note(new TraceReason.ItemUnplaced(item, key)));
            } else if (place.get() != keyPlace(item)) {
                trace.add(TraceLine.note(new TraceReason.ItemElsewhere(item, place.get(), key)));
            }
        }
        trace.add(TraceLine.note(new TraceReason.OrderWrong()));
        return Outcome.Marked.nothing(trace);
    }

    /** The items that needn't be moved are a longest rising run of places in the key's order. */
    private Outcome perItem() {
        List<Integer> staying = longestRun();
        for (int item : part.key()) {
            if (placeOf(item).isEmpty()) {
                trace.add(TraceLine.note(new TraceReason.ItemUnplaced(item, keyPlace(item))));
            } else if (!staying.contains(item)) {
                trace.add(TraceLine.note(new TraceReason.ItemToMove(item)));
            }
        }
        int all = part.key().size();
        int moved = all - staying.size();
        if (2 * moved >= all) {
            trace.add(TraceLine.note(new TraceReason.OrderMostlyWrong(moved, all)));
            return Outcome.Marked.nothing(trace);
        }
        return Outcome.Marked.share(
                new Fraction(BigDecimal.valueOf(all - 1L - moved), BigDecimal.valueOf(all - 1L)),
                part.credits(),
                trace,
                new TraceReason.ItemsToMove(moved, all));
    }

    /** Of several the one whose items come first in the key. At most 20 items: each looks at all before it. */
    private List<Integer> longestRun() {
        Map<Integer, List<Integer>> endingWith = new TreeMap<>();
        for (int item : part.key()) {
            placeOf(item).ifPresent(place -> {
                List<Integer> run = new ArrayList<>(endingWith.entrySet().stream()
                        .filter(shorter -> placeOf(shorter.getKey())
                                .filter(before -> before < place)
                                .isPresent())
                        .map(Map.Entry::getValue)
                        .max(Comparator.<List<Integer>>comparingInt(List::size)
                                .thenComparingInt(other -> -keyPlace(other.getLast())))
                        .orElse(List.of()));
                run.add(item);
                endingWith.put(item, run);
            });
        }
        return endingWith.values().stream()
                .max(Comparator.<List<Integer>>comparingInt(List::size)
                        .thenComparingInt(run -> -keyPlace(run.getLast())))
                .orElse(List.of());
    }

    private Outcome neighbours() {
        int right = 0;
        int all = part.key().size() - 1;
        for (int i = 0; i < all; i++) {
            int first = part.key().get(i);
            int second = part.key().get(i + 1);
            boolean behind = placeOf(first)
                    .map(place -> place + 1)
                    .filter(placeOf(second).stream().toList()::contains)
                    .isPresent();
            right += behind ? 1 : 0;
            trace.add(TraceLine.note(
                    behind
                            ? new TraceReason.NeighboursRight(first, second)
                            : new TraceReason.NeighboursApart(first, second)));
        }
        Fraction share = new Fraction(BigDecimal.valueOf(right), BigDecimal.valueOf(Math.max(1, all)));
        return Outcome.Marked.share(share, part.credits(), trace, new TraceReason.SomeNeighboursRight(right, all));
    }

    private Optional<Integer> placeOf(int item) {
        return Optional.ofNullable(places.get(item));
    }

    private int keyPlace(int item) {
        return part.key().indexOf(item) + 1;
    }
}
