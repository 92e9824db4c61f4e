package de.tum.klausur.people.notice;

import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.page.Paging;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Tells people things: a row in the caller's transaction; the mail goes out later, outside of it. */
@ApplicationScoped
public class Notices {

    private final NoticeRepository notices;
    private final Clock clock;

    Notices(NoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Writes the notice for one person.
     *
     * @throws NotThere where no such person has ever signed in
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(UUID personId, Notice notice) {
        if (tellAll(List.of(personId), notice) == 0) {
            throw new NotThere("person/" + personId);
        }
    }

    /**
     * Writes the same notice for many people by one statement, in both languages; ids of nobody known are passed over.
     *
     * @return how many people are told
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int tellAll(Collection<UUID> personIds, Notice notice) {
        return notices.insertAll(personIds, notice, clock.instant());
    }

    /** What one person has been told, newest first, in the language in which it is read. */
    @Transactional
    Paging<NoticeView> of(UUID personId, Paging.Wish wish, Locale locale) {
        PanacheQuery<NoticeRow> found = notices.find("personId", Sort.descending("id"), personId);
        List<NoticeView> views = found.page(wish.index(), wish.size()).stream()
                .map(row -> NoticeView.of(row, locale))
                .toList();
        return Paging.of(views, wish, found.count());
    }
}
