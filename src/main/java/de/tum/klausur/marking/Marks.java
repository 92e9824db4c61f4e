package de.tum.klausur.marking;

import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.part.Credits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The append-only marks: what counts for a part is the newest one. */
@ApplicationScoped
public class Marks {

    private final MarkRepository marks;
    private final MarkingTasks tasks;
    private final WaitingParts waiting;
    private final Wordings wordings;
    private final Attempts attempts;
    private final Clock clock;

    Marks(
            MarkRepository marks,
            MarkingTasks tasks,
            WaitingParts waiting,
            Wordings wordings,
            Attempts attempts,
            Clock clock) {
        this.marks = marks;
        this.tasks = tasks;
        this.waiting = waiting;
        this.wordings = wordings;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The mark that counts of each part that has one. */
    @Transactional
    public Map<PartRef, MarkView> current(UUID attemptId) {
        return current(List.of(attemptId)).getOrDefault(attemptId, Map.of());
    }

    /** The mark that counts of one part; empty while it has none. */
    @Transactional
    public Optional<MarkView> current(UUID attemptId, PartRef part) {
        return marks.current(attemptId, part).map(Mark::view);
    }

    /** The marks that count, for many attempts at once; attempts without any mark are absent. */
    @Transactional
    public Map<UUID, Map<PartRef, MarkView>> current(Collection<UUID> attemptIds) {
        return marks.current(attemptIds).stream()
                .map(Mark::view)
                .collect(Collectors.groupingBy(
                        MarkView::attemptId, Collectors.toUnmodifiableMap(MarkView::part, mark -> mark)));
    }

    /** What each attempt earned so far, over all its marked parts; attempts without any mark are absent. */
    @Transactional
    public Map<UUID, Credits> totals(Collection<UUID> attemptIds) {
        return current(attemptIds).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> Credits.sum(entry.getValue().values().stream()
                                .map(MarkView::credits)
                                .toList())));
    }

    /** All marks that a part ever got, the oldest first. */
    @Transactional
    public List<MarkView> history(UUID attemptId, PartRef part) {
        return marks.history(attemptId, part).stream().map(Mark::view).toList();
    }

    /**
     * Appends a mark, which counts from now on, in the caller's transaction. The caller holds the lock on what decides
     * whether the mark may be given.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public MarkView record(NewMark mark) {
        Mark row = Mark.of(mark, clock.instant());
        marks.persistAndFlush(row);
        return row.view();
    }

    /**
     * Answers of a session that wait for a marker, parts that wait for such an answer or for a decision on their words, and
     * ended attempts that the sweep hasn't marked yet or is to mark again, one each.
     */
    @Transactional
    public long unmarkedParts(UUID sessionId) {
        return tasks.open(sessionId)
                + waiting.count(sessionId)
                + wordings.toMarkAgain(sessionId)
                + attempts.countUnmarked(sessionId);
    }

    /**
     * Waits until no marker is just recording a mark in this session and keeps them waiting until the caller's
     * transaction ends: whoever releases results calls it first, so that no mark slips in behind the last sum.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdStill(UUID sessionId) {
        marks.lock("marks of " + sessionId, false);
    }

    /**
     * Lets one after the other mark an attempt's parts again, so that nobody computes on from what another is just
     * recording; until the caller's transaction ends.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enterAttempt(UUID attemptId) {
        marks.lock("marks of attempt " + attemptId, false);
    }

    /**
     * The markers' side of {@link #holdStill}: many may record at once, none while results are being released.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(UUID sessionId) {
        marks.lock("marks of " + sessionId, true);
    }
}
