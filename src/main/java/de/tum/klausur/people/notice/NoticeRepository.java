package de.tum.klausur.people.notice;

import de.tum.klausur.shared.text.CleanText;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<NoticeRow, Long> {

    /** The oldest notice to be mailed that no other node holds, locked; taken before {@code dead} counts as not taken. */
    Optional<NoticeRow> lockNextUnmailed(Instant dead, Instant oldest) {
        return getSession()
                .createNativeQuery("""
                        select n.* from notice n join person p on p.id = n.person_id
                        where n.mailed_at is null and (n.mailing_at is null or n.mailing_at < :dead)
                          and n.created_at > :oldest and p.email is not null
                        order by n.id limit 1 for update of n skip locked
                        """, NoticeRow.class)
                .setParameter("dead", dead)
                .setParameter("oldest", oldest)
                .getResultStream()
                .findFirst();
    }

    /** One row for each of these people whose language is {@code locale}; the answer is their number. */
    int insertAll(Collection<UUID> personIds, Notice notice, Locale locale, Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        insert into notice (person_id, subject, body, path, created_at)
                        select p.id, :subject, :body, :path, :now from person p
                        where p.id = any(:people) and p.language = :language
                        """)
                .setParameter("subject", CleanText.line(notice.subject().apply(locale)))
                .setParameter("body", CleanText.lines(notice.body().apply(locale)))
                .setParameter("path", notice.path())
                .setParameter("now", now)
                .setParameter("people", personIds.toArray(UUID[]::new))
                .setParameter("language", locale.toLanguageTag())
                .executeUpdate();
    }
}
