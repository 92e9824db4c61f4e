package de.tum.klausur.result;

import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.result.grading.Grade;
import de.tum.klausur.result.grading.GradeKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a session's grade key; a new one is a new row. */
@Entity
@Immutable
@Table(name = "grade_key")
class GradeKeyRow {

    @Id
    UUID id;

    @Column
    UUID sessionId;

    @Column
    int version;

    /** Grade to least credits. */
    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> boundaries;

    @Column
    UUID setBy;

    @Column
    Instant setAt;

    GradeKey key(Credits worth) {
        Map<Grade, Credits> read = new EnumMap<>(Grade.class);
        boundaries.forEach((grade, least) -> read.put(Grade.parse(grade).orElseThrow(), Credits.of(least)));
        return new GradeKey(worth, read);
    }

    void write(GradeKey key) {
        Map<String, String> written = new LinkedHashMap<>();
        GradeKey.bounded()
                .forEach(grade ->
                        written.put(grade.toString(), key.boundary(grade).toString()));
        boundaries = written;
    }
}
