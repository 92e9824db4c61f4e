package de.tum.klausur.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A student's objection to the mark of a part, and what became of it. */
@Entity
class Objection {

    @Id
    UUID id;

    @Column
    UUID attemptId;

    @Column
    String part;

    @Column
    String text;

    @Column
    Instant writtenAt;

    @Nullable
    Instant withdrawnAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    Decision decision;

    @Nullable
    String reason;

    @Nullable
    UUID decidedBy;

    @Nullable
    Instant decidedAt;

    @Column
    long markBefore;

    @Nullable
    Long markAfter;

    ObjectionView view() {
        return new ObjectionView(
                id,
                attemptId,
                part,
                text,
                writtenAt,
                withdrawnAt != null,
                markBefore,
                Optional.ofNullable(markAfter),
                Optional.ofNullable(decision),
                reason == null ? "" : reason,
                Optional.ofNullable(decidedAt));
    }
}
