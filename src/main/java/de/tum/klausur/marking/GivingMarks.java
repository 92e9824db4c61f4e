package de.tum.klausur.marking;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.ValueAsRead;
import de.tum.klausur.session.Papers;
import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Takes an answer on the desk, and records its mark. */
@ApplicationScoped
@Transactional
class GivingMarks {

    private final MarkingTasks tasks;
    private final Marks marks;
    private final MarksFixed fixed;
    private final Markers markers;
    private final Papers papers;
    private final Attempts attempts;
    private final FollowingOn followingOn;
    private final AuditTrail audit;

    @SuppressWarnings("checkstyle:ParameterNumber")
    GivingMarks(
            MarkingTasks tasks,
            Marks marks,
            MarksFixed fixed,
            Markers markers,
            Papers papers,
            Attempts attempts,
            FollowingOn followingOn,
            AuditTrail audit) {
        this.tasks = tasks;
        this.marks = marks;
        this.fixed = fixed;
        this.markers = markers;
        this.papers = papers;
        this.attempts = attempts;
        this.followingOn = followingOn;
        this.audit = audit;
    }

    /**
     * Takes the answer, so that no other marker works on it at the same time.
     *
     * @throws Refused where another marker has it
     */
    public void take(TaskRef ref) {
        allowed(tasks.lock(ref));
        tasks.claim(ref, markers.me());
    }

    /** The next answer to the same part that nobody works on, taken; empty where all are marked or held. */
    public Optional<TaskRef> takeNext(TaskRef after) {
        return tasks.claimNext(after, markers.me()).map(TaskView::ref);
    }

    /**
     * Records a mark, and marks what follows on from the part at once.
     *
     * @throws de.tum.klausur.shared.http.InvalidInput with all that is wrong in the form
     * @throws Refused where another marker has the answer, or results are out
     */
    public void give(TaskRef ref, JudgementForm form) {
        AttemptView attempt = attempts.get(tasks.attemptOf(ref));
        Judgement judgement = Judging.read(papers.part(attempt.sessionId(), attempt.seed(), ref.part()), form);
        marks.enter(ref.sessionId());
        if (fixed.in(ref.sessionId())) {
            throw new Refused(
                    "marks-fixed", l -> Texts.in(MarkingMessages.class, l).resultsAreOut());
        }
        marks.enterAttempt(attempt.id());
        allowed(tasks.lock(ref));
        tasks.claim(ref, markers.me());
        Optional<ValueAsRead> before = asRead(attempt, ref.part());
        marks.record(new NewMark(
                attempt.id(),
                ref.part(),
                judgement.credits(),
                Origin.MARKER,
                judgement.reasons().with(judgement.reasons().asRead().or(() -> before)),
                Optional.of(markers.me())));
        tasks.noteMarked(ref, markers.me());
        followingOn.from(attempt, ref.part(), before);
        record(ref, attempt, judgement);
    }

    private void record(TaskRef ref, AttemptView attempt, Judgement judgement) {
        audit.record(new AuditEvent(
                "marking.mark",
                "attempt/" + attempt.id(),
                Optional.of(ref.sessionId()),
                Map.of(
                        "part",
                        ref.part().toString(),
                        "credits",
                        judgement.credits().value())));
    }

    private Optional<ValueAsRead> asRead(AttemptView attempt, PartRef part) {
        return Optional.ofNullable(marks.current(attempt.id()).get(part)).flatMap(MarkView::asRead);
    }

    private void allowed(TaskView task) {
        Availability taking = markers.taking(task);
        if (!taking.isAllowed()) {
            throw new Refused(
                    "answer-held", l -> Texts.in(MarkingMessages.class, l).heldByAnother());
        }
    }
}
