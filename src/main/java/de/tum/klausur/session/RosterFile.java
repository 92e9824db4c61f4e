package de.tum.klausur.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A roster file as it came. */
@Entity
@Table(name = "roster_file")
class RosterFile {

    @Id
    public UUID id;

    @Column(name = "session_id")
    public UUID sessionId;

    @Column
    public String name;

    @Column
    public byte[] content;

    @Column(name = "uploaded_by")
    public UUID uploadedBy;

    @Column(name = "uploaded_at")
    public Instant uploadedAt;

    /** As a lecturer chose it, by its name; null: as the file's names read best. */
    @Column
    public @Nullable String encoding;

    /** Null while it is shown in a preview and nothing is taken over. */
    @Column(name = "imported_at")
    public @Nullable Instant importedAt;
}
