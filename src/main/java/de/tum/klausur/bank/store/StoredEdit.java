package de.tum.klausur.bank.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An edit; only its end is ever changed, once. */
@Entity
@Table(name = "question_edit")
class StoredEdit {

    @Id
    UUID id;

    @Column
    String questionId;

    @Column
    String bankId;

    @Nullable
    String fileHash;

    @Nullable
    String beforeHash;

    @Column
    String hash;

    @Column
    String message;

    @Column
    UUID authorId;

    @Column
    Instant createdAt;

    @Nullable
    Instant closedAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    EditEnd closing;

    Edit view() {
        return Edit.of(this);
    }
}
