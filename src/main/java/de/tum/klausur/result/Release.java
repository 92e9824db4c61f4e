package de.tum.klausur.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The row that says: the results of this session are out, by this grade key. */
@Entity
class Release {

    @Id
    @Column(name = "session_id")
    public UUID sessionId;

    @Column(name = "grade_key_id")
    public UUID gradeKeyId;

    @Column(name = "released_by")
    public UUID releasedBy;

    @Column(name = "released_at")
    public Instant releasedAt;
}
