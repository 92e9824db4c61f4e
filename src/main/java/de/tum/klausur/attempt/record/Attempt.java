package de.tum.klausur.attempt.record;

import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.attempt.model.Happening.Answered;
import de.tum.klausur.attempt.model.Happening.Closed;
import de.tum.klausur.attempt.model.Happening.Extended;
import de.tum.klausur.attempt.model.Happening.HandedIn;
import de.tum.klausur.attempt.model.Happening.Opened;
import de.tum.klausur.attempt.model.Happening.Started;
import de.tum.klausur.attempt.model.JournalEntry;
import de.tum.klausur.attempt.model.JournalHead;
import de.tum.klausur.attempt.model.Sitting;
import de.tum.klausur.attempt.model.Standing;
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

/** The row that is locked before anything about a sitting changes; it says what its journal adds up to. */
@Entity
@Table(name = "attempt")
class Attempt {

    @Id
    public UUID id;

    @Column(name = "session_id")
    public UUID sessionId;

    @Column(name = "candidate_id")
    public UUID candidateId;

    @Nullable
    @Column(name = "person_id")
    public UUID personId;

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

    /** Lets the row follow its journal's newest entry. */
    void follow(JournalEntry entry) {
        switch (entry.what()) {
            case Started started -> start(started, entry.at());
            case Opened opened -> writer = opened.tab();
            case Answered ignored -> {}
            case Extended extended -> deadlineAt = extended.deadline();
            case HandedIn ignored -> end(AttemptState.HANDED_IN, entry.at());
            case Closed ignored -> end(AttemptState.CLOSED, entry.at());
        }
        entries = entry.seq();
        headHash = entry.hash();
    }

    Sitting sitting() {
        return new Sitting(
                id,
                sessionId,
                candidateId,
                Optional.ofNullable(personId),
                seed,
                new Standing(state, Optional.ofNullable(deadlineAt), Optional.ofNullable(writer)),
                Optional.ofNullable(startedAt),
                Optional.ofNullable(endedAt),
                head());
    }

    private void start(Started started, Instant at) {
        state = state.become(AttemptState.RUNNING);
        personId = started.personId();
        startedAt = at;
        deadlineAt = started.deadline();
    }

    private void end(AttemptState how, Instant at) {
        state = state.become(how);
        endedAt = at;
    }
}
