package de.tum.klausur.review;

import de.tum.klausur.question.PartRef;
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

    /** Id of the mark objected to. */
    @Column
    long markBefore;

    /** Id of the mark that a granted objection gave. */
    @Nullable
    Long markAfter;

    /** The full name of the part that it is about. */
    PartRef ref() {
        return PartRef.parse(part).orElseThrow();
    }

    ObjectionView view() {
        return new ObjectionView(
                id,
                part,
                text,
                writtenAt,
                withdrawnAt != null,
                Optional.ofNullable(decision),
                reason == null ? "" : reason,
                Optional.ofNullable(decidedAt));
    }
}
