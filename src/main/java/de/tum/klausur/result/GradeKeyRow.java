package de.tum.klausur.result;

import de.tum.klausur.question.part.Credits;
import de.tum.klausur.result.grading.Grade;
import de.tum.klausur.result.grading.GradeKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a session's grade key; a change is a new version. */
@Entity
@Immutable
@Table(name = "grade_key")
class GradeKeyRow {

    @Id
    public UUID id;

    @Column(name = "session_id")
    public UUID sessionId;

    @Column
    public int version;

    /** Written grade to least credits. */
    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> boundaries;

    @Column(name = "set_by")
    public UUID setBy;

    @Column(name = "set_at")
    public Instant setAt;

    void keep(GradeKey key) {
        Map<String, String> written = new TreeMap<>();
        key.boundaries().forEach((grade, credits) -> written.put(grade.toString(), credits.toString()));
        boundaries = written;
    }

    KeyVersion view(Credits worth) {
        Map<Grade, Credits> read = new EnumMap<>(Grade.class);
        boundaries.forEach((grade, credits) -> read.put(Grade.parse(grade).orElseThrow(), Credits.of(credits)));
        return new KeyVersion(id, version, new GradeKey(worth, read), setBy, setAt);
    }
}
