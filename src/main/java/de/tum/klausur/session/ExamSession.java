package de.tum.klausur.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The row of a session. */
@Entity
@Table(name = "exam_session")
class ExamSession {

    @Id
    public UUID id;

    @Column(name = "exam_hash")
    public String examHash;

    @Column
    public String title;

    @Column(name = "opens_at")
    public Instant opensAt;

    @Column(name = "last_start_at")
    public Instant lastStartAt;

    @Column(name = "duration_minutes")
    public int durationMinutes;

    /** Begun before there was a "None of these": a blank multiple choice counts as that. */
    @Column(name = "blank_is_none", updatable = false)
    public boolean blankIsNone;

    @Column(name = "created_by")
    public UUID createdBy;

    @Column(name = "created_at")
    public Instant createdAt;

    void take(Schedule schedule) {
        title = schedule.title();
        opensAt = schedule.opensAt();
        lastStartAt = schedule.lastStartAt();
        durationMinutes = schedule.minutes();
    }

    SessionView view() {
        return new SessionView(
                id, examHash, title, opensAt, lastStartAt, Duration.ofMinutes(durationMinutes), blankIsNone);
    }
}
