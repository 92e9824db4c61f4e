package de.tum.klausur.marking;

import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.bank.text.ResponseView;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.ValueAsRead;
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
    public AnswerSheet get(TaskRef ref) {
        TaskView task = tasks.get(ref);
        SessionMarking around = desk.session(ref.sessionId());
        Map<PartRef, MarkView> given = marks.current(task.attemptId());
        Optional<MarkView> mark = Optional.ofNullable(given.get(ref.part()));
        QuestionSheet.Shown shown = shown(task, mark);
        Chains.Chain chain = chains.of(task, given);
        return new AnswerSheet(
                ref.pseudonym(),
                shown.part(),
                shown.stem(),
                ResponseView.of(attempts.response(task.attemptId(), task.part())),
                shown.solution(),
                shown.key(),
                shown.items(),
                markers.taking(task),
                around.fixed(),
                holder(task),
                mark.map(this::given),
                tasks.equal(task) - 1,
                chain.followers(),
                chain.computedKey(),
                chain.lookAgain(),
                ref.sessionId(),
                around.title(),
                around.part(ref.part()),
                chain.rows());
    }

    private QuestionSheet.Shown shown(TaskView task, Optional<MarkView> mark) {
        return sheet.of(
                attempts.get(task.attemptId()),
                task.part(),
                mark.map(MarkView::items).orElse(Set.of()));
    }

    private Optional<AnswerSheet.Holder> holder(TaskView task) {
        return task.claim()
                .map(claim -> new AnswerSheet.Holder(markers.name(claim.by()), claim.at(), tasks.expiry(claim)));
    }

    private AnswerSheet.CurrentMark given(MarkView mark) {
        return new AnswerSheet.CurrentMark(
                mark.credits().value(),
                mark.comment(),
                mark.markerId().map(markers::name).orElse(""),
                mark.at(),
                mark.asRead().map(ValueAsRead::text));
    }
}
