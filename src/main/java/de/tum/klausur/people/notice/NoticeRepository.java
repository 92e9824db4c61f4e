package de.tum.klausur.people.notice;

import de.tum.klausur.shared.Bounded;
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
    @Bounded(by = "its limit")
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

    /** One row, in both languages, for each of these people who is known; the answer is their number. */
    int insertAll(Collection<UUID> personIds, Notice notice, Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        insert into notice (person_id, subject, body, subject_de, body_de, path, created_at)
                        select p.id, :subject, :body, :subjectDe, :bodyDe, :path, :now from person p
                        where p.id = any(:people)
                        """)
                .setParameter("subject", CleanText.line(notice.subject().apply(Locale.ENGLISH)))
                .setParameter("body", CleanText.lines(notice.body().apply(Locale.ENGLISH)))
                .setParameter("subjectDe", CleanText.line(notice.subject().apply(Locale.GERMAN)))
                .setParameter("bodyDe", CleanText.lines(notice.body().apply(Locale.GERMAN)))
                .setParameter("path", notice.path())
                .setParameter("now", now)
                .setParameter("people", personIds.toArray(UUID[]::new))
                .executeUpdate();
    }
}
