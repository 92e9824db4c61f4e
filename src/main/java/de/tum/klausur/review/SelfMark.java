package de.tum.klausur.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** The row of what a student gave for the own answer. */
@Entity
@Table(name = "self_mark")
@IdClass(SelfMark.Key.class)
class SelfMark {

    record Key(UUID attemptId, String part) {}

    @Id
    @Column(name = "attempt_id")
    UUID attemptId;

    /** The written form of a {@link de.tum.klausur.question.PartRef}. */
    @Id
    String part;

    @Column
    BigDecimal credits;

    @Column
    Instant at;
}
