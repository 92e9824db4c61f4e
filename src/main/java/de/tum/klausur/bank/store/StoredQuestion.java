package de.tum.klausur.bank.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question and which of its versions is in service. */
@Entity
@Table(name = "question")
class StoredQuestion {

    @Id
    String id;

    @Column
    String bankId;

    @Column
    String path;

    @Column
    String currentHash;

    @Nullable
    Instant removedAt;
}
