package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.session.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells the session room how far candidates are. */
@ApplicationScoped
@Transactional
class AttemptsOfCandidates implements Sittings {

    private final AttemptRecords records;
    private final LateEntries late;

    AttemptsOfCandidates(AttemptRecords records, LateEntries late) {
        this.records = records;
        this.late = late;
    }

    @Override
    public Progress of(UUID candidateId) {
        return records.ofCandidate(candidateId)
                .filter(attempt -> attempt.startedAt().isPresent())
                .map(attempt -> attempt.endedAt().isPresent() ? Progress.ENDED : Progress.RUNNING)
                .orElse(Progress.NOT_BEGUN);
    }

    @Override
    public long begun(UUID sessionId) {
        return records.ofSession(sessionId).stream()
                .map(Attempt::startedAt)
                .filter(java.util.Optional::isPresent)
                .count();
    }

    @Override
    public long late(UUID sessionId) {
        return late.waiting(sessionId);
    }
}
