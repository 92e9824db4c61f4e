package de.tum.klausur.marking;

import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.people.PersonView;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.session.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The answers to one part that a person has to mark. */
@ApplicationScoped
@Transactional
class PartDesk {

    private final Desk desk;
    private final MarkingTasks tasks;
    private final Marks marks;
    private final Attempts attempts;
    private final Papers papers;
    private final Markers markers;

    @SuppressWarnings("checkstyle:ParameterNumber")
    PartDesk(Desk desk, MarkingTasks tasks, Marks marks, Attempts attempts, Papers papers, Markers markers) {
        this.desk = desk;
        this.tasks = tasks;
        this.marks = marks;
        this.attempts = attempts;
        this.papers = papers;
        this.markers = markers;
    }

    /**
     * All of them, by pseudonym.
     *
     * @throws de.tum.klausur.shared.http.NotThere where no answer to that part is for markers
     */
    public PartAnswers answers(UUID sessionId, PartRef ref) {
        SessionMarking session = desk.session(sessionId);
        PartMarking work = session.part(ref);
        List<TaskView> all = tasks.ofPart(sessionId, ref);
        return new PartAnswers(
                work, blank(sessionId, ref, work), session.fixed(), rows(all, ref), sessionId, session.title());
    }

    private List<AnswerRow> rows(List<TaskView> all, PartRef ref) {
        Map<UUID, Map<PartRef, MarkView>> given =
                marks.current(all.stream().map(TaskView::attemptId).toList());
        Map<UUID, PersonView> names = markers.byId(all);
        return all.stream()
                .map(task -> row(
                        task,
                        names,
                        Optional.ofNullable(
                                given.getOrDefault(task.attemptId(), Map.of()).get(ref))))
                .toList();
    }

    private AnswerRow row(TaskView task, Map<UUID, PersonView> names, Optional<MarkView> mark) {
        return new AnswerRow(
                task.pseudonym(),
                task.isMarked(),
                markers.taking(task),
                task.claim().map(Claim::by).map(names::get).map(PersonView::name),
                mark.map(given -> given.credits().value()));
    }

    /**
     * Every response to free text that isn't blank comes before a marker; so the rest of the
     * ended attempts that were asked it is blank.
     */
    private long blank(UUID sessionId, PartRef ref, PartMarking work) {
        FrozenExam exam = papers.exam(sessionId);
        long ended = attempts.ofSession(sessionId).stream()
                .filter(attempt -> attempt.endedAt().isPresent() && exam.asks(ref, attempt.seed()))
                .count();
        return work.rubric() ? Math.max(0, ended - work.progress().all()) : 0;
    }
}
