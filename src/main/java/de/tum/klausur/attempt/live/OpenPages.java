package de.tum.klausur.attempt.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The pages that listen on this node. */
@ApplicationScoped
public class OpenPages {

    private final Map<UUID, Set<MultiEmitter<? super News>>> pages = new ConcurrentHashMap<>();

    /** The news of one attempt from now on, until the page goes. */
    public Multi<News> of(UUID attemptId) {
        return Multi.createFrom().emitter(page -> {
            pages.compute(attemptId, (id, known) -> with(known, page));
            page.onTermination(() -> pages.computeIfPresent(attemptId, (id, known) -> without(known, page)));
        });
    }

    void tell(News news) {
        pages.getOrDefault(news.attemptId(), Set.of()).forEach(page -> page.emit(news));
    }

    private static Set<MultiEmitter<? super News>> with(
            @Nullable Set<MultiEmitter<? super News>> known, MultiEmitter<? super News> page) {
        Set<MultiEmitter<? super News>> all = known == null ? ConcurrentHashMap.newKeySet() : known;
        all.add(page);
        return all;
    }

    /** Null drops the key, so that pages long gone leave nothing behind. */
    private static @Nullable Set<MultiEmitter<? super News>> without(
            Set<MultiEmitter<? super News>> known, MultiEmitter<? super News> page) {
        known.remove(page);
        return known.isEmpty() ? null : known;
    }
}
