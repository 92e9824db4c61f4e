package de.tum.klausur.people.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    @Column
    String path;

    @Column
    Instant createdAt;

    /** When a node took it to mail it. */
    @Nullable
    Instant mailingAt;

    @Nullable
    Instant mailedAt;
}
