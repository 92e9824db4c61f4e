package de.tum.klausur.attempt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * HOT PATH. Lets what comes at the same time be done at once, as databases do with commits: who finds few groups at work leads
 * one at once and takes along whoever is waiting; who finds enough waits until a group takes it along, or to lead the next.
 * Nobody waits for others to come: alone, each is a group of one.
 *
 * @param <T> what is to be done
 * @param <R> what comes of it
 */
final class GroupCommit<T, R> {

    /**
     * Does all of a group; answers an outcome for each in their order, which may be to throw. The outcome is asked for on the
     * thread that brought the piece.
     */
    interface Work<T, R> extends Function<List<T>, List<Supplier<R>>> {}

    private final int groups;
    private final int most;
    private final Function<T, Object> key;
    private final Work<T, R> work;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private int leading;

    private final class Waiting {

        private final T piece;

        /** Its outcome, or empty where it is to lead the next group. */
        private final CompletableFuture<Optional<Supplier<R>>> told = new CompletableFuture<>();

        Waiting(T piece) {
            this.piece = piece;
        }
    }

    /**
     * @param groups that are at work at the same time
     * @param most pieces of a group
     * @param key of which a group holds one piece at most, the first that came
     */
    GroupCommit(int groups, int most, Function<T, Object> key, Work<T, R> work) {
        this.groups = groups;
        this.most = most;
        this.key = key;
        this.work = work;
    }

    /** Waits until it is done; throws what its outcome throws, or what its whole group failed by. */
    R done(T piece) {
        Waiting own = new Waiting(piece);
        Optional<Supplier<R>> outcome = mayLead(own) ? Optional.empty() : own.told.join();
        return outcome.orElseGet(() -> lead(own)).get();
    }

    private synchronized boolean mayLead(Waiting own) {
        if (leading < groups) {
            leading++;
            return true;
        }
        waiting.add(own);
        return false;
    }

    private Supplier<R> lead(Waiting own) {
        List<Waiting> group = gathered(own);
        List<Supplier<R>> outcomes = outcomes(group);
        passOn();
        for (int place = 1; place < group.size(); place++) {
            group.get(place).told.complete(Optional.of(outcomes.get(place)));
        }
        return outcomes.getFirst();
    }

    private synchronized List<Waiting> gathered(Waiting own) {
        List<Waiting> group = new ArrayList<>(List.of(own));
        Set<Object> keys = new HashSet<>(Set.of(key.apply(own.piece)));
        Iterator<Waiting> others = waiting.iterator();
        while (others.hasNext() && group.size() < most) {
            Waiting other = others.next();
            if (keys.add(key.apply(other.piece))) {
                others.remove();
                group.add(other);
            }
        }
        return group;
    }

    @SuppressWarnings("checkstyle:IllegalCatch")
    private List<Supplier<R>> outcomes(List<Waiting> group) {
        try {
            return work.apply(group.stream().map(one -> one.piece).toList());
        } catch (RuntimeException | Error fault) {
            // Whatever it was, nobody may wait for ever.
            Supplier<R> broken = () -> {
                throw fault;
            };
            return group.stream().map(one -> broken).toList();
        }
    }

    private synchronized void passOn() {
        Optional.ofNullable(waiting.poll())
                .ifPresentOrElse(next -> next.told.complete(Optional.empty()), () -> leading--);
    }
}
