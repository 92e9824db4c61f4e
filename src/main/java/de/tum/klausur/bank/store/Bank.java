package de.tum.klausur.bank.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A bank as its last sound {@code bank.yaml} described it. */
@Entity
class Bank {

    @Id
    String id;

    @Column
    String titleEn;

    @Nullable
    String titleDe;

    @Column
    String lecture;

    @Nullable
    Instant removedAt;
}
