package de.tum.klausur.attempt;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The pages that listen on this node, not too many for one attempt: where one more comes, the oldest is let go. */
@ApplicationScoped
class OpenPages {

    /** More tabs than anybody sits one exam in. */
    public static final int MOST = 8;

    private final Map<UUID, Deque<MultiEmitter<? super News>>> pages = new ConcurrentHashMap<>();

    /** The news of one attempt from now on, until the page goes, or ends where it is let go. */
    public Multi<News> of(UUID attemptId) {
        return Multi.createFrom().emitter(page -> {
            page.onTermination(() -> pages.computeIfPresent(attemptId, (id, known) -> without(known, page)));
            add(attemptId, page).ifPresent(MultiEmitter::complete);
        });
    }

    /** How many pages of the attempt listen. */
    int count(UUID attemptId) {
        return snapshot(attemptId).size();
    }

    void tell(News news) {
        snapshot(news.attemptId()).forEach(page -> page.emit(news));
    }

    /** Answers the one that is let go: taken out in the same step, so that each of many that come at once lets go another. */
    private Optional<MultiEmitter<? super News>> add(UUID attemptId, MultiEmitter<? super News> page) {
        AtomicReference<@Nullable MultiEmitter<? super News>> oldest = new AtomicReference<>();
        pages.compute(attemptId, (id, known) -> {
            Deque<MultiEmitter<? super News>> more = new ArrayDeque<>(known == null ? List.of() : known);
            more.addLast(page);
            if (more.size() > MOST) {
                oldest.set(more.removeFirst());
            }
            return more;
        });
        return Optional.ofNullable(oldest.get());
    }

    /** Those in the map are never changed but replaced, so that others may go through them meanwhile. */
    private List<MultiEmitter<? super News>> snapshot(UUID attemptId) {
        return Optional.ofNullable(pages.get(attemptId)).map(List::copyOf).orElse(List.of());
    }

    /** Null drops the key, so that pages long gone leave nothing behind. */
    private static @Nullable Deque<MultiEmitter<? super News>> without(
            Deque<MultiEmitter<? super News>> known, MultiEmitter<? super News> page) {
        Deque<MultiEmitter<? super News>> fewer = new ArrayDeque<>(known);
        fewer.remove(page);
        return fewer.isEmpty() ? null : fewer;
    }
}
