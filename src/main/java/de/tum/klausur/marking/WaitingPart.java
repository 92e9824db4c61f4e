package de.tum.klausur.marking;

import de.tum.klausur.question.PartRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** The row of a part that has no mark yet, since something before it waits for a person. */
@Entity
@Table(name = "waiting_part")
@IdClass(WaitingPart.Key.class)
class WaitingPart {

    record Key(UUID attemptId, String part) {}

    @Id
    @Column(name = "attempt_id")
    UUID attemptId;

    /** The written form of a {@link PartRef}. */
    @Id
    String part;

    @Column(name = "session_id")
    UUID sessionId;

    @Enumerated(EnumType.STRING)
    WaitingFor reason;
}
