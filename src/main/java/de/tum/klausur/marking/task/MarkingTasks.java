package de.tum.klausur.marking.task;

import de.tum.klausur.marking.rule.Claim;
import de.tum.klausur.marking.rule.Taking;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.answer.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What markers have to do, and who is at it. */
@ApplicationScoped
@Transactional
public class MarkingTasks {

    private final MarkingTaskRepository tasks;
    private final MarkingConfig config;
    private final Clock clock;

    MarkingTasks(MarkingTaskRepository tasks, MarkingConfig config, Clock clock) {
        this.tasks = tasks;
        this.config = config;
        this.clock = clock;
    }

    /** Puts an answer before the markers, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(NewTask task) {
        tasks.persist(MarkingTask.of(task));
    }

    /** How many answers of a session wait for a mark. */
    public long open(UUID sessionId) {
        return tasks.open(sessionId);
    }

    /** How far each part of a session is; parts without work for markers are absent. */
    public Map<PartRef, Progress> progress(UUID sessionId) {
        return byPart(tasks.counts(sessionId).stream());
    }

    /** How far each part of each session is; sessions without work for markers are absent. */
    public Map<UUID, Map<PartRef, Progress>> progress() {
        Map<UUID, Map<PartRef, Progress>> all = new LinkedHashMap<>();
        tasks.counts().stream()
                .collect(Collectors.groupingBy(MarkingTaskRepository.Count::sessionId))
                .forEach((session, counts) -> all.put(session, byPart(counts.stream())));
        return all;
    }

    private static Map<PartRef, Progress> byPart(Stream<MarkingTaskRepository.Count> counts) {
        return counts.collect(Collectors.toMap(
                count -> PartRef.parse(count.part()).orElseThrow(),
                count -> new Progress(count.all(), count.marked(), count.claimed())));
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
    public Taking taking(TaskView task, UUID marker, boolean mayOverrule) {
        Taking.Taker taker = new Taking.Taker(marker, mayOverrule, clock.instant());
        return Taking.of(task.claim(), task.isMarked(), taker, config.claimExpiry());
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
    }

    private static NotThere notThere(TaskRef ref) {
        return new NotThere(ref.toString());
    }
}
