package de.tum.klausur.marking;

import de.tum.klausur.question.PartRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Parts that have no mark yet, since something before them waits for a person. */
@ApplicationScoped
@Transactional
class WaitingParts {

    private final WaitingPartRepository parts;

    WaitingParts(WaitingPartRepository parts) {
        this.parts = parts;
    }

    /** How many parts of a session wait, one for each attempt. */
    public long count(UUID sessionId) {
        return parts.count("sessionId", sessionId);
    }

    /** Notes that a part waits, in the caller's transaction; once, however often it is said. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID attemptId, PartRef part, UUID sessionId, WaitingFor reason) {
        parts.add(attemptId, part, sessionId, reason);
    }

    /** Notes that a part waits no longer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(UUID attemptId, PartRef part) {
        parts.remove(attemptId, part);
    }
}
