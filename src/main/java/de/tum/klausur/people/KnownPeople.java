package de.tum.klausur.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * HOT PATH. Who was found in the database a moment ago just as the token says it, so that not each request asks again. A
 * person's id never changes, and whose token says anything new is looked up anew.
 */
@ApplicationScoped
class KnownPeople {

    private static final int KEPT = 20_000;
    private static final Duration TRUSTED = Duration.ofMinutes(10);

    private record Known(Locale language, PersonView person) {}

    private final Cache<Claims, Known> known =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(TRUSTED).build();

    /** @param chosen the language that this request picks; empty: none, so that the one from before stays */
    Optional<PersonView> find(Claims claims, Optional<Locale> chosen) {
        return Optional.ofNullable(known.getIfPresent(claims))
                .filter(one -> chosen.isEmpty() || chosen.get().equals(one.language()))
                .map(Known::person);
    }

    /** Notes what a committed row says. */
    void note(Claims claims, Locale language, PersonView person) {
        known.put(claims, new Known(language, person));
    }
}
