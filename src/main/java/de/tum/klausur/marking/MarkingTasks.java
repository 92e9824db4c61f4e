package de.tum.klausur.marking;

import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What markers have to do, and who is at it. */
@ApplicationScoped
@Transactional
class MarkingTasks {

    private final MarkingTaskRepository tasks;
    private final WaitingPartRepository waiting;
    private final MarkingConfig config;
    private final Clock clock;

    MarkingTasks(MarkingTaskRepository tasks, WaitingPartRepository waiting, MarkingConfig config, Clock clock) {
        this.tasks = tasks;
        this.waiting = waiting;
        this.config = config;
        this.clock = clock;
    }

    /** Puts an answer before the markers, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(NewTask task) {
        tasks.persist(MarkingTask.of(task));
    }

    /** Those of an attempt, by part; parts without work for markers are absent. */
    public Map<PartRef, TaskView> ofAttempt(UUID attemptId) {
        return tasks.ofAttempt(attemptId).stream()
                .map(MarkingTask::view)
                .collect(Collectors.toMap(TaskView::part, task -> task));
    }

    /** Puts another answer to the same part before the markers, whoever had the one before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void renew(UUID attemptId, PartRef part, Outcome.ForMarker.Reason reason, String digest) {
        tasks.findByIdOptional(new MarkingTask.Key(attemptId, part.toString()), LockModeType.PESSIMISTIC_WRITE)
                .ifPresent(task -> {
                    task.reason = reason;
                    task.digest = digest;
                    task.markedAt = null;
                    task.lookAgain = null;
                    task.release();
                });
    }

    /** Takes an answer from the markers, since its key decides now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(UUID attemptId, PartRef part) {
        tasks.deleteById(new MarkingTask.Key(attemptId, part.toString()));
        tasks.flush();
    }

    /** How many answers of a session wait for a mark. */
    public long open(UUID sessionId) {
        return tasks.open(sessionId);
    }

    /** How far each part of a session is; parts without work for markers are absent. */
    public Map<PartRef, Progress> progress(UUID sessionId) {
        return progress(List.of(sessionId)).getOrDefault(sessionId, Map.of());
    }

    /** How far each part of these sessions is; sessions without work for markers are absent. */
    public Map<UUID, Map<PartRef, Progress>> progress(Collection<UUID> sessionIds) {
        Map<UUID, List<WaitingPartRepository.Count>> waits = waiting.counts(sessionIds).stream()
                .collect(Collectors.groupingBy(WaitingPartRepository.Count::sessionId));
        Map<UUID, Map<PartRef, Progress>> all = new LinkedHashMap<>();
        tasks.counts(sessionIds).stream()
                .collect(Collectors.groupingBy(MarkingTaskRepository.Count::sessionId))
                .forEach((session, counts) -> all.put(session, byPart(counts, waits.getOrDefault(session, List.of()))));
        return all;
    }

    /** Whatever waits for an earlier part waits for a task, so that sessions without tasks have nothing that waits. */
    private static Map<PartRef, Progress> byPart(
            List<MarkingTaskRepository.Count> counts, List<WaitingPartRepository.Count> waits) {
        Map<PartRef, Progress> all = new HashMap<>();
        counts.forEach(count -> all.put(
                PartRef.parse(count.part()).orElseThrow(),
                new Progress(count.all(), count.marked(), count.claimed(), 0)));
        waits.forEach(count -> all.merge(
                PartRef.parse(count.part()).orElseThrow(), new Progress(0, 0, 0, count.waiting()), Progress::plus));
        return all;
    }

    /** All answers to one part, by pseudonym. */
    public List<TaskView> ofPart(UUID sessionId, PartRef part) {
        return tasks.ofPart(sessionId, part).stream().map(MarkingTask::view).toList();
    }

    /**
     * One answer.
     *
     * @throws NotThere where no marker has anything to do with it
     */
    public TaskView get(TaskRef ref) {
        return tasks.of(ref).orElseThrow(() -> notThere(ref)).view();
    }

    /**
     * Whose answer it is. Its row is not kept in mind, so that who locks it afterwards sees it as it is then.
     *
     * @throws NotThere where no marker has anything to do with it
     */
    public UUID attemptOf(TaskRef ref) {
        return tasks.attemptOf(ref).orElseThrow(() -> notThere(ref));
    }

    /** How many answers to the same part are equal, this one included. */
    public long equal(TaskView task) {
        return tasks.equal(task);
    }

    /**
     * One answer, its row locked until the caller's transaction ends.
     *
     * @throws NotThere where no marker has anything to do with it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public TaskView lock(TaskRef ref) {
        return tasks.locked(ref).orElseThrow(() -> notThere(ref)).view();
    }

    /** Whether this marker may have the answer now. */
    public Availability taking(TaskView task, UUID marker, boolean mayOverrule) {
        Availability.Taker taker = new Availability.Taker(marker, mayOverrule, clock.instant());
        return Availability.of(task.claim(), task.isMarked(), taker, config.claimExpiry());
    }

    /** From when on others may take a claimed answer over. */
    public Instant expiry(Claim claim) {
        return claim.expiresAt(config.claimExpiry());
    }

    /** Gives the locked answer to {@code marker}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public TaskView claim(TaskRef ref, UUID marker) {
        MarkingTask task = tasks.locked(ref).orElseThrow(() -> notThere(ref));
        task.claim(marker, clock.instant());
        return task.view();
    }

    /** Takes the claim off the locked answer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(TaskRef ref) {
        tasks.locked(ref).orElseThrow(() -> notThere(ref)).release();
    }

    /**
     * Gives the next answer without a mark to {@code marker}; empty where there is none to take.
     *
     * @param after the answer just seen; its pseudonym is empty at the start
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<TaskView> claimNext(TaskRef after, UUID marker) {
        Optional<MarkingTask> next =
                tasks.nextFree(after, marker, clock.instant().minus(config.claimExpiry()));
        next.ifPresent(task -> task.claim(marker, clock.instant()));
        return next.map(MarkingTask::view);
    }

    /** Notes that {@code marker} has marked the locked answer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteMarked(TaskRef ref, UUID marker) {
        MarkingTask task = tasks.locked(ref).orElseThrow(() -> notThere(ref));
        task.claim(marker, clock.instant());
        task.markedAt = clock.instant();
        task.lookAgain = null;
    }

    /** Puts a marked answer before the markers once more, since {@code earlier} was read in another way since then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lookAgain(UUID attemptId, String part, PartId earlier) {
        tasks.findByIdOptional(new MarkingTask.Key(attemptId, part), LockModeType.PESSIMISTIC_WRITE)
                .ifPresent(task -> {
                    task.markedAt = null;
                    task.lookAgain = earlier.value();
                });
    }

    private static NotThere notThere(TaskRef ref) {
        return new NotThere(ref.toString());
    }
}
