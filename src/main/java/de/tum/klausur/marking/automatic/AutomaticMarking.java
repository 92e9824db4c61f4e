package de.tum.klausur.marking.automatic;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.marking.NewMark;
import de.tum.klausur.marking.Origin;
import de.tum.klausur.marking.Reasons;
import de.tum.klausur.marking.task.MarkingTasks;
import de.tum.klausur.marking.task.NewTask;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.head.PartId;
import de.tum.klausur.question.marking.FollowOnMarking;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.trace.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        List<PartRef> parts = papers.exam(attempt).parts(attempt.seed());
        Map<PartRef, Response> responses = attempts.responses(attempt.id());
        long forMarkers = papers.exam(attempt).questions(attempt.seed()).stream()
                .map(version -> papers.variant(attempt, version))
                .mapToLong(variant -> mark(attempt, variant, responses))
                .sum();
        audit.record(new AuditEvent(
                "marking.by-key",
                "attempt/" + attempt.id(),
                Optional.of(attempt.sessionId()),
                Map.of("parts", parts.size(), "forMarkers", forMarkers)));
    }

    /** Marks one question; gives back how many of its parts a marker has to look at. */
    private long mark(AttemptView attempt, QuestionVariant variant, Map<PartRef, Response> responses) {
        Map<PartId, Response> own = responses.entrySet().stream()
                .filter(given ->
                        given.getKey().question().equals(variant.question().id()))
                .collect(Collectors.toMap(given -> given.getKey().part(), Map.Entry::getValue));
        FollowOnMarking marking = new FollowOnMarking(variant.template(), variant.seed(), own);
        return variant.question().parts().stream()
                .filter(part -> needsMarker(
                        attempt,
                        new Answer(
                                new PartRef(variant.question().id(), part.id()),
                                part,
                                own.getOrDefault(part.id(), Response.NONE)),
                        marking.mark(part.id())))
                .count();
    }

    private boolean needsMarker(AttemptView attempt, Answer answer, Outcome outcome) {
        return switch (outcome) {
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

    private record Answer(PartRef ref, Part part, Response response) {}
}
