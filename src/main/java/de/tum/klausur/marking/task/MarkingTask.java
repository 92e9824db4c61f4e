package de.tum.klausur.marking.task;

import de.tum.klausur.question.marking.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of an answer that a person has to mark, or has marked. */
@Entity
@Table(name = "marking_task")
@IdClass(MarkingTaskKey.class)
class MarkingTask {

    @Id
    @Column(name = "attempt_id")
    public UUID attemptId;

    /** The written form of a part's reference. */
    @Id
    public String part;

    @Column(name = "session_id")
    public UUID sessionId;

    @Column
    public String pseudonym;

    @Enumerated(EnumType.STRING)
    public Outcome.ForMarker.Reason reason;

    @Column
    public String digest;

    @Column(name = "claimed_by")
    public @Nullable UUID claimedBy;

    @Column(name = "claimed_at")
    public @Nullable Instant claimedAt;

    @Column(name = "marked_at")
    public @Nullable Instant markedAt;
}
