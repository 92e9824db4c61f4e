package de.tum.klausur.marking;

import de.tum.klausur.shared.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which sessions have work for markers, found by their indexes: nothing of the other sessions is read. */
@ApplicationScoped
class SessionsToMark {

    private static final String WITH_WORK = """
            from exam_session s where s.id <> all (:own)
              and (exists (select 1 from marking_task t where t.session_id = s.id)
                   or exists (select 1 from unmatched_words u where u.session_id = s.id))
            """;

    private static final String WITH_OPEN_WORK = """
            from exam_session s where s.id <> all (:own)
              and (exists (select 1 from marking_task t where t.session_id = s.id and t.marked_at is null)
                   or exists (select 1 from unmatched_words u where u.session_id = s.id and not exists (
                       select 1 from words_decision d
                       where d.session_id = u.session_id and d.part = u.part and d.field = u.field
                         and d.key_name = u.key_name and d.folded = u.folded)))
            """;

    private final EntityManager database;

    SessionsToMark(EntityManager database) {
        this.database = database;
    }

    /** One page of those that have, or had, work, the latest first. */
    Paging<UUID> all(Set<UUID> own, Paging.Wish wish) {
        Query count = database.createNativeQuery("select count(*) " + WITH_WORK, Long.class);
        long total = (long) count.setParameter("own", array(own)).getSingleResult();
        return Paging.of(page(WITH_WORK, own, wish), wish, total);
    }

    /** Those with work that is still to be done, the latest first. */
    List<UUID> open(Set<UUID> own, int most) {
        return page(WITH_OPEN_WORK, own, new Paging.Wish(1, most));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> page(String from, Set<UUID> own, Paging.Wish wish) {
        return database.createNativeQuery("select s.id " + from + " order by s.opens_at desc, s.id", UUID.class)
                .setParameter("own", array(own))
                .setFirstResult(wish.index() * wish.size())
                .setMaxResults(wish.size())
                .getResultList();
    }

    private static UUID[] array(Set<UUID> own) {
        return own.toArray(UUID[]::new);
    }
}
