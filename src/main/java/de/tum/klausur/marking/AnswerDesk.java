package de.tum.klausur.marking;

import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.bank.text.ResponseView;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One answer, open on the desk. */
@ApplicationScoped
@Transactional
class AnswerDesk {

    private final Desk desk;
    private final MarkingTasks tasks;
    private final Marks marks;
    private final Attempts attempts;
    private final Markers markers;
    private final QuestionSheet sheet;
    private final Chains chains;

    AnswerDesk(
            Desk desk,
            MarkingTasks tasks,
            Marks marks,
            Attempts attempts,
            Markers markers,
            QuestionSheet sheet,
            Chains chains) {
        this.desk = desk;
        this.tasks = tasks;
        this.marks = marks;
        this.attempts = attempts;
        this.markers = markers;
        this.sheet = sheet;
        this.chains = chains;
    }

    /**
     * The answer.
     *
     * @throws de.tum.klausur.shared.http.NotThere where no marker has anything to do with it
     */
    public AnswerView get(TaskRef ref) {
        TaskView task = tasks.get(ref);
        SessionWork around = desk.session(ref.sessionId());
        Map<PartRef, MarkView> given = marks.current(task.attemptId());
        Optional<MarkView> mark = Optional.ofNullable(given.get(ref.part()));
        QuestionSheet.Shown shown = sheet.of(
                attempts.get(task.attemptId()),
                ref.part(),
                mark.map(MarkView::items).orElse(Set.of()));
        return new AnswerView(
                ref.sessionId(),
                around.title(),
                ref.pseudonym(),
                around.fixed(),
                around.part(ref.part()),
                shown.part(),
                shown.stem(),
                response(task),
                shown.solution(),
                shown.key(),
                shown.items(),
                markers.taking(task),
                holder(task),
                mark.map(this::given),
                tasks.equal(task) - 1,
                chains.of(task, given));
    }

    private ResponseView response(TaskView task) {
        return ResponseView.of(attempts.responses(task.attemptId()).getOrDefault(task.part(), Response.NONE));
    }

    private Optional<AnswerView.Holder> holder(TaskView task) {
        return task.claim()
                .map(claim -> new AnswerView.Holder(markers.name(claim.by()), claim.at(), tasks.expiry(claim)));
    }

    private AnswerView.Given given(MarkView mark) {
        return new AnswerView.Given(
                mark.credits().value(),
                mark.comment(),
                mark.markerId().map(markers::name).orElse(""),
                mark.at(),
                mark.asRead());
    }
}
