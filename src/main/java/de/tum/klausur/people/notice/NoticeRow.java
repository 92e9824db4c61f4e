package de.tum.klausur.people.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as told to one person. */
@Entity
@Table(name = "notice")
class NoticeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column
    UUID personId;

    @Column
    String subject;

    @Column
    String body;

    /** In German; empty in notices from the time when each was kept in one language only. */
    @Nullable
    String subjectDe;

    @Nullable
    String bodyDe;

    @Column
    String path;

    @Column
    Instant createdAt;

    /** When a node took it to mail it. */
    @Nullable
    Instant mailingAt;

    @Nullable
    Instant mailedAt;

    String subject(Locale locale) {
        return in(locale, subjectDe).orElse(subject);
    }

    String body(Locale locale) {
        return in(locale, bodyDe).orElse(body);
    }

    private static Optional<String> in(Locale locale, @Nullable String german) {
        return Optional.ofNullable(german).filter(text -> locale.equals(Locale.GERMAN));
    }
}
