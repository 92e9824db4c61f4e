package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.attempt.model.JournalHead;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row that is locked before anything about a sitting changes. */
@Entity
@Table(name = "attempt")
class Attempt {

    @Id
    public UUID id;

    @Column(name = "session_id")
    public UUID sessionId;

    @Column(name = "candidate_id")
    public UUID candidateId;

    @Column
    public long seed;

    @Enumerated(EnumType.STRING)
    public AttemptState state;

    @Nullable
    @Column(name = "started_at")
    public Instant startedAt;

    @Nullable
    @Column(name = "deadline_at")
    public Instant deadlineAt;

    @Nullable
    @Column(name = "ended_at")
    public Instant endedAt;

    @Nullable
    @Column
    public UUID writer;

    @Column
    public int entries;

    @Column(name = "head_hash")
    public String headHash;

    @Nullable
    @Column(name = "marked_at")
    public Instant markedAt;

    JournalHead head() {
        return new JournalHead(entries, headHash);
    }

    AttemptView view() {
        return new AttemptView(
                id,
                sessionId,
                candidateId,
                seed,
                state,
                Optional.ofNullable(startedAt),
                Optional.ofNullable(deadlineAt),
                Optional.ofNullable(endedAt));
    }
}
