package de.tum.klausur.result;

import de.tum.klausur.question.part.Credits;
import de.tum.klausur.result.grading.Grade;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the append-only results; a candidate's newest row is the one that counts. */
@Entity
@Table(name = "result")
class ResultRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public @Nullable Long id;

    @Column(name = "session_id")
    public UUID sessionId;

    @Column(name = "candidate_id")
    public UUID candidateId;

    @Column
    public BigDecimal credits;

    @Column
    public BigDecimal worth;

    @Column(name = "exam_grade")
    public String examGrade;

    @Column
    public String grade;

    @Column
    public String cause;

    @Column
    public Instant at;

    ResultView view() {
        return new ResultView(
                sessionId,
                candidateId,
                new Credits(credits),
                new Credits(worth),
                Grade.parse(examGrade).orElseThrow(),
                Grade.parse(grade).orElseThrow(),
                cause,
                at);
    }
}
