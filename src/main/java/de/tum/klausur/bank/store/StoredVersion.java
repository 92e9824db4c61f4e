package de.tum.klausur.bank.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The sources of a question at one moment; never changed, never deleted. */
@Entity
@Immutable
@Table(name = "question_version")
class StoredVersion {

    @Id
    String hash;

    @Column
    String questionId;

    @Column
    String path;

    @Column
    String sourceEn;

    @Nullable
    String sourceDe;

    @Column
    Instant createdAt;
}
