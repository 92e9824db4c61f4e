package de.tum.klausur.marking.automatic;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.marking.NewMark;
import de.tum.klausur.marking.Origin;
import de.tum.klausur.marking.Reasons;
import de.tum.klausur.marking.automatic.PaperMarking.MarkedPart;
import de.tum.klausur.marking.task.MarkingTasks;
import de.tum.klausur.marking.task.NewTask;
import de.tum.klausur.question.trace.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Marks one ended attempt by the keys of its frozen exam: what was given is replayed from the journal. */
@ApplicationScoped
class AutomaticMarking {

    private final Attempts attempts;
    private final Papers papers;
    private final Marks marks;
    private final MarkingTasks tasks;
    private final AuditTrail audit;
    private final Clock clock;

    AutomaticMarking(Attempts attempts, Papers papers, Marks marks, MarkingTasks tasks, AuditTrail audit, Clock clock) {
        this.attempts = attempts;
        this.papers = papers;
        this.marks = marks;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Marks each part once, whoever else is at it; does nothing where that was done before. */
    @Transactional
    void mark(AttemptView attempt) {
        if (!attempts.noteMarked(attempt.id(), clock.instant())) {
            return;
        }
        List<MarkedPart> parts =
                PaperMarking.of(papers.exam(attempt), attempt.seed(), attempts.responses(attempt.id()));
        long forMarkers =
                parts.stream().filter(part -> needsMarker(attempt, part)).count();
        audit.record(new AuditEvent(
                "marking.by-key",
                "attempt/" + attempt.id(),
                Optional.of(attempt.sessionId()),
                Map.of("parts", parts.size(), "forMarkers", forMarkers)));
    }

    /** Writes down what a part came to: a mark, or a task for a marker. */
    private boolean needsMarker(AttemptView attempt, MarkedPart answer) {
        return switch (answer.outcome()) {
            case Outcome.Marked marked -> {
                marks.record(new NewMark(
                        attempt.id(),
                        answer.ref(),
                        answer.part().credits().times(marked.fraction()),
                        Origin.AUTOMATIC,
                        Reasons.ofKey(marked.trace()),
                        Optional.empty()));
                yield false;
            }
            case Outcome.ForMarker waiting -> {
                tasks.add(new NewTask(
                        attempt.id(),
                        answer.ref(),
                        attempt.sessionId(),
                        papers.pseudonym(attempt),
                        waiting.reason(),
                        ResponseDigest.of(answer.response())));
                yield true;
            }
        };
    }
}
