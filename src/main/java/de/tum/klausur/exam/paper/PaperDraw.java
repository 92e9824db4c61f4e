package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.variant.SeededNumbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Fills the slots of an exam, no question twice. Each slot draws from numbers of its own and takes the first free ones of
 * its pool in the drawn order; where pools overlap and one is used up, those that drew before make room, so that a paper
 * is found for every seed as soon as there is one at all.
 */
final class PaperDraw {

    private final List<Slot> slots;
    private final Map<QuestionVersion, Integer> places = new HashMap<>();

    PaperDraw(List<Slot> slots) {
        this.slots = slots;
        slots.forEach(slot -> slot.pool().forEach(version -> places.putIfAbsent(version, places.size())));
    }

    /**
     * What stands in each slot on the paper of {@code seed}, by the order of the pool.
     *
     * @throws IllegalStateException where the slots can't all be filled; see {@link #lacking()}
     */
    List<List<QuestionVersion>> of(long seed) {
        BipartiteMatching seats = new BipartiteMatching(drawnOrders(seed), places.size());
        for (int slot = 0; slot < slots.size(); slot++) {
            if (!seats(seats, slot)) {
                throw new IllegalStateException("slot " + slot + " finds no question that is free");
            }
        }
        return IntStream.range(0, slots.size())
                .mapToObj(slot -> seated(slot, Set.copyOf(seats.of(slot))))
                .toList();
    }

    private List<QuestionVersion> seated(int slot, Set<Integer> taken) {
        return slots.get(slot).pool().stream()
                .filter(version -> taken.contains(places.get(version)))
                .toList();
    }

    /** The slots, by number from 0, that stay short when all before them are filled; none, and every seed has a paper. */
    List<Integer> lacking() {
        BipartiteMatching seats = new BipartiteMatching(drawnOrders(0), places.size());
        return IntStream.range(0, slots.size())
                .filter(slot -> !seats(seats, slot))
                .boxed()
                .toList();
    }

    /**
     * The most that the questions of one paper can come to together: sets of questions that fit on a paper are a transversal
     * matroid, in which the greedy choice is the best one.
     */
    int most(ToIntFunction<QuestionVersion> amount) {
        List<QuestionVersion> falling = places.keySet().stream()
                .sorted(Comparator.comparingInt(amount).reversed())
                .toList();
        List<Integer> owners = new ArrayList<>();
        for (int slot = 0; slot < slots.size(); slot++) {
            for (int i = 0; i < slots.get(slot).count(); i++) {
                owners.add(slot);
            }
        }
        List<List<Integer>> wishes = falling.stream()
                .map(version -> IntStream.range(0, owners.size())
                        .filter(place -> slots.get(owners.get(place)).pool().contains(version))
                        .boxed()
                        .toList())
                .toList();
        BipartiteMatching seats = new BipartiteMatching(wishes, owners.size());
        return IntStream.range(0, falling.size())
                .filter(seats::seat)
                .map(who -> amount.applyAsInt(falling.get(who)))
                .sum();
    }

    private boolean seats(BipartiteMatching seats, int slot) {
        boolean seated = true;
        for (int i = 0; i < slots.get(slot).count(); i++) {
            seated &= seats.seat(slot);
        }
        return seated;
    }

    private List<List<Integer>> drawnOrders(long seed) {
        return IntStream.range(0, slots.size())
                .mapToObj(slot -> new Shuffle(SeededNumbers.mix(seed, "draw " + slot))
                        .of(slots.get(slot).pool().stream().map(places::get).toList()))
                .toList();
    }
}
