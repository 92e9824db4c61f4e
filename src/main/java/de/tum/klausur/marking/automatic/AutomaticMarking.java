package de.tum.klausur.marking.automatic;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.marking.NewMark;
import de.tum.klausur.marking.Origin;
import de.tum.klausur.marking.Reasons;
import de.tum.klausur.marking.task.MarkingTasks;
import de.tum.klausur.marking.task.NewTask;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.Marking;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.trace.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
        FrozenExam exam = papers.exam(attempt);
        Map<PartRef, Response> responses = attempts.responses(attempt.id());
        long forMarkers = exam.parts().stream()
                .filter(ref -> needsMarker(attempt, new Answer(ref, exam, responses)))
                .count();
        audit.record(new AuditEvent(
                "marking.by-key",
                "attempt/" + attempt.id(),
                Optional.of(attempt.sessionId()),
                Map.of("parts", exam.parts().size(), "forMarkers", forMarkers)));
    }

    private boolean needsMarker(AttemptView attempt, Answer answer) {
        return switch (Marking.mark(answer.part(), answer.response())) {
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

    private record Answer(PartRef ref, Part part, Response response) {

        Answer(PartRef ref, FrozenExam exam, Map<PartRef, Response> responses) {
            this(ref, exam.part(ref).orElseThrow(), responses.getOrDefault(ref, Response.NONE));
        }
    }
}
