package de.tum.klausur.marking;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.ValueAsRead;
import de.tum.klausur.question.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Marks one ended attempt by the keys of its frozen exam: what was given is replayed from the journal. Where answers have changed
 * since it was marked, as an attempt was let go on or a late answer was admitted, it marks what changed again.
 */
@ApplicationScoped
class AutomaticMarking {

    private final Attempts attempts;
    private final MarkedPapers papers;
    private final Settling settling;
    private final Marks marks;
    private final MarkingTasks tasks;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    AutomaticMarking(
            Attempts attempts,
            MarkedPapers papers,
            Settling settling,
            Marks marks,
            MarkingTasks tasks,
            AuditTrail audit,
            Clock clock) {
        this.attempts = attempts;
        this.papers = papers;
        this.settling = settling;
        this.marks = marks;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Marks each part once, whoever else is at it; does nothing where that was done before. */
    @Transactional
    void mark(AttemptView attempt) {
        marks.enter(attempt.sessionId());
        marks.enterAttempt(attempt.id());
        if (!attempts.noteMarked(attempt.id(), clock.instant())) {
            return;
        }
        Map<PartRef, MarkView> before = marks.current(attempt.id());
        Map<PartRef, TaskView> given = tasks.ofAttempt(attempt.id());
        boolean markedBefore = !before.isEmpty() || !given.isEmpty();
        List<Settling.Change> changes = papers.of(attempt, stillRead(attempt, before, given)).stream()
                .map(part -> markedBefore
                        ? settling.changed(
                                attempt,
                                part,
                                Optional.ofNullable(before.get(part.ref())),
                                Optional.ofNullable(given.get(part.ref())))
                        : settling.first(attempt, part))
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

    /** What people read in answers that are still the same. */
    private Map<PartRef, ValueAsRead> stillRead(
            AttemptView attempt, Map<PartRef, MarkView> before, Map<PartRef, TaskView> given) {
        Map<PartRef, ValueAsRead> read = new HashMap<>(FollowingOn.asRead(before));
        if (!read.isEmpty()) {
            Map<PartRef, Response> responses = attempts.responses(attempt.id());
            read.keySet()
                    .removeIf(part -> Optional.ofNullable(given.get(part))
                            .filter(task -> task.digest()
                                    .equals(ResponseDigest.of(responses.getOrDefault(part, Response.NONE))))
                            .isEmpty());
        }
        return read;
    }
}
