package de.tum.klausur.marking.desk;

import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.marking.MarksFixed;
import de.tum.klausur.marking.NewMark;
import de.tum.klausur.marking.Origin;
import de.tum.klausur.marking.judging.Judgement;
import de.tum.klausur.marking.judging.JudgementForm;
import de.tum.klausur.marking.judging.Judging;
import de.tum.klausur.marking.rule.Taking;
import de.tum.klausur.marking.shown.ExamParts;
import de.tum.klausur.marking.task.MarkingTasks;
import de.tum.klausur.marking.task.TaskRef;
import de.tum.klausur.marking.task.TaskView;
import de.tum.klausur.shared.answer.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes an answer on the desk, and records its mark. */
@ApplicationScoped
@Transactional
public class GivingMarks {

    private final MarkingTasks tasks;
    private final Marks marks;
    private final MarksFixed fixed;
    private final Markers markers;
    private final ExamParts parts;
    private final AuditTrail audit;

    @SuppressWarnings("checkstyle:ParameterNumber")
    GivingMarks(MarkingTasks tasks, Marks marks, MarksFixed fixed, Markers markers, ExamParts parts, AuditTrail audit) {
        this.tasks = tasks;
        this.marks = marks;
        this.fixed = fixed;
        this.markers = markers;
        this.parts = parts;
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
     * Records a mark.
     *
     * @throws de.tum.klausur.shared.answer.InvalidInput with all that is wrong in the form
     * @throws Refused where another marker has the answer, or results are out
     */
    public void give(TaskRef ref, JudgementForm form) {
        Judgement judgement =
                Judging.read(parts.get(ref.sessionId(), ref.part()).part(), form);
        marks.enter(ref.sessionId());
        if (fixed.in(ref.sessionId())) {
            throw new Refused(
                    "marks-fixed", l -> Texts.in(MarkingMessages.class, l).resultsAreOut());
        }
        TaskView task = tasks.lock(ref);
        allowed(task);
        UUID me = markers.me();
        tasks.claim(ref, me);
        marks.record(new NewMark(
                task.attemptId(),
                ref.part(),
                judgement.credits(),
                Origin.MARKER,
                judgement.reasons(),
                Optional.of(me)));
        tasks.noteMarked(ref, me);
        audit.record(new AuditEvent(
                "marking.mark",
                "attempt/" + task.attemptId(),
                Optional.of(ref.sessionId()),
                Map.of(
                        "part",
                        ref.part().toString(),
                        "credits",
                        judgement.credits().value())));
    }

    private void allowed(TaskView task) {
        Taking taking = markers.taking(task);
        if (!taking.isAllowed()) {
            throw new Refused(
                    "answer-held", l -> Texts.in(MarkingMessages.class, l).heldByAnother());
        }
    }
}
