package de.tum.klausur.exam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The last sound source of a blueprint. */
@Entity
@Table(name = "blueprint")
class StoredBlueprint {

    @Id
    String id;

    @Column
    String path;

    @Column
    String source;

    @Column
    Instant updatedAt;

    @Nullable
    Instant removedAt;
}
