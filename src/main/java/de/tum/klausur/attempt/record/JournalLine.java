package de.tum.klausur.attempt.record;

import de.tum.klausur.attempt.model.Happening;
import de.tum.klausur.attempt.model.Happening.Answered;
import de.tum.klausur.attempt.model.Happening.Closed;
import de.tum.klausur.attempt.model.Happening.Extended;
import de.tum.klausur.attempt.model.Happening.HandedIn;
import de.tum.klausur.attempt.model.Happening.Opened;
import de.tum.klausur.attempt.model.Happening.Started;
import de.tum.klausur.attempt.model.JournalEntry;
import de.tum.klausur.question.PartRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A journal entry as the database keeps it; written once, refused by a trigger to ever change. */
@Entity
@Immutable
@IdClass(JournalLine.Key.class)
@Table(name = "journal_entry")
class JournalLine {

    enum Kind {
        STARTED,
        OPENED,
        ANSWERED,
        EXTENDED,
        HANDED_IN,
        CLOSED
    }

    record Key(UUID attemptId, int seq) {}

    @Id
    @Column(name = "attempt_id")
    public UUID attemptId;

    @Id
    public int seq;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Nullable
    @Column
    public String part;

    @Nullable
    @Column
    public Integer revision;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    public ResponseForm response;

    @Nullable
    @Column
    public UUID writer;

    @Nullable
    @Column(name = "person_id")
    public UUID personId;

    @Nullable
    @Column(name = "deadline_at")
    public Instant deadlineAt;

    @Column
    public Instant at;

    @Column(name = "prev_hash")
    public String previousHash;

    @Column
    public String hash;

    static JournalLine of(JournalEntry entry) {
        JournalLine line = new JournalLine();
        line.attemptId = entry.attempt();
        line.seq = entry.seq();
        line.at = entry.at();
        line.previousHash = entry.previousHash();
        line.hash = entry.hash();
        line.tell(entry.what());
        return line;
    }

    JournalEntry entry() {
        return new JournalEntry(attemptId, seq, at, what(), previousHash, hash);
    }

    private void tell(Happening what) {
        switch (what) {
            case Started started -> {
                kind = Kind.STARTED;
                personId = started.personId();
                deadlineAt = started.deadline();
            }
            case Opened opened -> {
                kind = Kind.OPENED;
                writer = opened.tab();
            }
            case Answered answered -> tellAnswer(answered);
            case Extended extended -> {
                kind = Kind.EXTENDED;
                deadlineAt = extended.deadline();
            }
            case HandedIn ignored -> kind = Kind.HANDED_IN;
            case Closed ignored -> kind = Kind.CLOSED;
        }
    }

    private void tellAnswer(Answered answered) {
        kind = Kind.ANSWERED;
        part = answered.part().toString();
        revision = answered.revision();
        response = ResponseForm.of(answered.response());
        writer = answered.tab();
    }

    private Happening what() {
        return switch (kind) {
            case STARTED -> new Started(there(personId), there(deadlineAt));
            case OPENED -> new Opened(there(writer));
            case ANSWERED ->
                new Answered(
                        PartRef.parse(there(part)).orElseThrow(),
                        there(revision),
                        there(response).response().orElseThrow(),
                        there(writer));
            case EXTENDED -> new Extended(there(deadlineAt));
            case HANDED_IN -> new HandedIn();
            case CLOSED -> new Closed();
        };
    }

    private static <T> T there(@Nullable T column) {
        return Objects.requireNonNull(column, "a column that this kind of entry always has");
    }
}
