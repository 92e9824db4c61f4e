package de.tum.klausur.marking;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Marks one ended attempt by the keys of its frozen exam: what was given is replayed from the journal. */
@ApplicationScoped
class AutomaticMarking {

    private final Attempts attempts;
    private final MarkedPapers papers;
    private final Settling settling;
    private final AuditTrail audit;
    private final Clock clock;

    AutomaticMarking(Attempts attempts, MarkedPapers papers, Settling settling, AuditTrail audit, Clock clock) {
        this.attempts = attempts;
        this.papers = papers;
        this.settling = settling;
        this.audit = audit;
        this.clock = clock;
    }

    /** Marks each part once, whoever else is at it; does nothing where that was done before. */
    @Transactional
    void mark(AttemptView attempt) {
        if (!attempts.noteMarked(attempt.id(), clock.instant())) {
            return;
        }
        List<Settling.Change> changes = papers.of(attempt, Map.of()).stream()
                .map(part -> settling.first(attempt, part))
                .toList();
        audit.record(new AuditEvent(
                "marking.by-key",
                "attempt/" + attempt.id(),
                Optional.of(attempt.sessionId()),
                Map.of(
                        "parts",
                        changes.size(),
                        "forMarkers",
                        Collections.frequency(changes, Settling.Change.FOR_MARKER),
                        "waiting",
                        Collections.frequency(changes, Settling.Change.WAITS))));
    }
}
