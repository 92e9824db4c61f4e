package de.tum.klausur.session;

import de.tum.klausur.shared.Bounded;
import de.tum.klausur.shared.page.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ExamSessionRepository implements PanacheRepositoryBase<ExamSession, UUID> {

    /** Longer than any sitting, the working time and the longest accommodation together. */
    private static final Duration LONGEST = Duration.ofHours(20);

    private static final Sort NEWEST_FIRST = Sort.descending("opensAt").and("id");

    List<ExamSession> newest(Paging.Wish wish) {
        return findAll(NEWEST_FIRST).page(wish.index(), wish.size()).list();
    }

    /** Those in which somebody may sit at {@code now} or later, the earliest first; the latest may be over by some hours. */
    List<ExamSession> comingAndRunning(Instant now, int most) {
        return find("lastStartAt >= ?1", Sort.ascending("opensAt", "id"), now.minus(LONGEST))
                .page(0, most)
                .list();
    }

    @Bounded(by = "sessions that are held within the same hour")
    List<ExamSession> startable(Instant opened, Instant now) {
        return list("opensAt < ?1 and lastStartAt >= ?2", opened, now);
    }
}
