package de.tum.klausur.marking;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of an answer that a person has to mark, or has marked. */
@Entity
@Table(name = "marking_task")
@IdClass(MarkingTask.Key.class)
class MarkingTask {

    record Key(UUID attemptId, String part) {}

    @Id
    @Column(name = "attempt_id")
    UUID attemptId;

    /** The written form of a {@link PartRef}. */
    @Id
    String part;

    @Column(name = "session_id")
    UUID sessionId;

    @Column
    String pseudonym;

    @Enumerated(EnumType.STRING)
    Outcome.ForMarker.Reason reason;

    @Column
    String digest;

    @Nullable
    @Column(name = "claimed_by")
    UUID claimedBy;

    @Nullable
    @Column(name = "claimed_at")
    Instant claimedAt;

    @Nullable
    @Column(name = "marked_at")
    Instant markedAt;

    /** The letter of an earlier part that was read in another way after this answer was marked. */
    @Nullable
    @Column(name = "look_again")
    String lookAgain;

    static MarkingTask of(NewTask given) {
        MarkingTask task = new MarkingTask();
        task.attemptId = given.attemptId();
        task.part = given.part().toString();
        task.sessionId = given.sessionId();
        task.pseudonym = given.pseudonym();
        task.reason = given.reason();
        task.digest = given.digest();
        return task;
    }

    void claim(UUID marker, Instant now) {
        claimedBy = marker;
        claimedAt = now;
    }

    void release() {
        claimedBy = null;
        claimedAt = null;
    }

    Optional<Claim> claim() {
        return claimedBy == null || claimedAt == null ? Optional.empty() : Optional.of(new Claim(claimedBy, claimedAt));
    }

    TaskView view() {
        return new TaskView(
                attemptId,
                PartRef.parse(part).orElseThrow(),
                sessionId,
                pseudonym,
                reason,
                digest,
                claim(),
                Optional.ofNullable(markedAt),
                Optional.ofNullable(lookAgain));
    }
}
