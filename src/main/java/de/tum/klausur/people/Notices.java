package de.tum.klausur.people;

import de.tum.klausur.shared.answer.NotThere;
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
    private final PersonRepository people;
    private final Clock clock;

    Notices(NoticeRepository notices, PersonRepository people, Clock clock) {
        this.notices = notices;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Writes the notice for one person.
     *
     * @throws NotThere where no such person has ever signed in
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(UUID personId, Notice notice) {
        Person person = people.findByIdOptional(personId).orElseThrow(() -> new NotThere("person/" + personId));
        Locale locale = Locale.forLanguageTag(person.language);
        NoticeRow row = new NoticeRow();
        row.personId = personId;
        row.subject = notice.subject().apply(locale);
        row.body = notice.body().apply(locale);
        row.path = notice.path();
        row.createdAt = clock.instant();
        notices.persist(row);
    }

    /** Writes the same notice for many people by one statement for each language; ids of nobody known are passed over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellAll(Collection<UUID> personIds, Notice notice) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            notices.insertAll(personIds, notice, locale, clock.instant());
        }
    }

    /** What one person has been told, newest first. */
    @Transactional
    Paging<NoticeView> of(UUID personId, Paging.Wish wish) {
        PanacheQuery<NoticeRow> found = notices.find("personId", Sort.descending("id"), personId);
        List<NoticeView> views = found.page(wish.index(), wish.size()).stream()
                .map(NoticeView::of)
                .toList();
        return Paging.of(views, wish, found.count());
    }
}
