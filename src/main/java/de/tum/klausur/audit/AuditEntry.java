package de.tum.klausur.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of the trail; a trigger refuses any change to it. */
@Entity
@Immutable
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column
    Instant at;

    /** Empty: the platform itself. */
    @Nullable
    UUID actorId;

    @Column
    String action;

    @Column
    String subject;

    @Nullable
    UUID sessionId;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    String detail;
}
