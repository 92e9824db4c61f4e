package de.tum.klausur.session;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/**
 * HOT PATH. What sessions are called, as it was some seconds ago at most: fifteen hundred who open one exam at once don't each
 * ask the database.
 */
@ApplicationScoped
public class SessionTitles {

    private static final int KEPT = 500;
    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final LoadingCache<UUID, String> titles;

    SessionTitles(Sessions sessions) {
        this.titles = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(TRUSTED)
                .build(id -> sessions.get(id).title());
    }

    /**
     * As students see it.
     *
     * @throws NotThere where there is no such session
     */
    public String of(UUID session) {
        return titles.get(session);
    }
}
