package de.tum.klausur.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Does something once for each item while it is among those told. What fails keeps no other waiting and is tried again at
 * the next call, a few times. Not for several threads.
 */
final class OnceEach<T> {

    private static final Logger LOG = Logger.getLogger(OnceEach.class);

    /** A fault that passes, such as a database away, has passed by then; another one never does. */
    private static final int TRIES = 5;

    private final Set<T> done = new HashSet<>();
    private final Map<T, Integer> failed = new HashMap<>();

    /** Forgets what is no longer among {@code items}, so that it is done again when it comes back. */
    void of(Collection<T> items, Consumer<T> act) {
        done.retainAll(items);
        failed.keySet().retainAll(items);
        items.stream().distinct().filter(item -> !done.contains(item)).forEach(item -> once(item, act));
    }

    private void once(T item, Consumer<T> act) {
        try {
            act.accept(item);
            done.add(item);
        } catch (RuntimeException e) {
            int tries = failed.merge(item, 1, Integer::sum);
            LOG.warnf(e, "%s failed, try %s of %s", item, tries, TRIES);
            if (tries >= TRIES) {
                done.add(item);
            }
        }
    }
}
