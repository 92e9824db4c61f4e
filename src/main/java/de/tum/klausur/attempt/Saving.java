package de.tum.klausur.attempt;

import de.tum.klausur.attempt.SavingTogether.Decided;
import de.tum.klausur.attempt.SavingTogether.Save;
import de.tum.klausur.attempt.model.Change;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.question.response.FormProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * HOT PATH. Saves answers: {@code AttemptResource.save}, here, {@link OwnAttempts#paper}, {@link ChangeCheck},
 * {@link SavingTogether}, {@link de.tum.klausur.attempt.model.SaveRule}, {@link AttemptRecords}, the rows. Time is taken when the
 * request arrives, before it waits for a connection or a lock: a slow server costs no student the last second.
 */
@ApplicationScoped
class Saving {

    /** While one group waits for the disk, the next one works. */
    private static final int GROUPS = 2;

    private static final int MOST = 64;

    private final OwnAttempts own;
    private final AttemptFiles files;
    private final CurrentPerson current;
    private final Clock clock;
    private final GroupCommit<Save, Decided> group;

    @SuppressWarnings("checkstyle:ParameterNumber")
    Saving(OwnAttempts own, AttemptFiles files, CurrentPerson current, SavingTogether together, Clock clock) {
        this.own = own;
        this.files = files;
        this.current = current;
        this.clock = clock;
        this.group = new GroupCommit<>(GROUPS, MOST, Save::attempt, saves -> done(together, saves));
    }

    /**
     * Saves the changes in their order; what is stale or repeated among them keeps none of the others from being saved. What
     * the answer calls saved is in the database.
     *
     * @param texts in which the answer tells how each response is read, and hints at what can't be
     * @throws de.tum.klausur.shared.http.NotThere where the attempt is none of the current person's
     * @throws de.tum.klausur.shared.http.InvalidInput where a change does not fit its part; nothing is saved
     * @throws de.tum.klausur.shared.http.Refused where the attempt takes no answers, or not from this tab; nothing is
     *     saved
     */
    public SavedView save(UUID attemptId, List<Change> changes, AttemptMessages texts) {
        Instant now = clock.instant();
        Paper paper = own.paper(attemptId);
        List<Optional<FormProblem>> forms =
                ChangeCheck.check(paper, "changes", changes, digest -> files.has(attemptId, digest));
        List<ReadResponse> read = IntStream.range(0, changes.size())
                .mapToObj(i -> read(paper, changes.get(i), forms.get(i), texts))
                .toList();
        Decided decided = group.done(new Save(attemptId, current.person().id(), changes, now));
        return new SavedView(
                now,
                decided.attempt().deadline().orElseThrow(),
                IntStream.range(0, changes.size())
                        .mapToObj(i -> SavedView.of(
                                changes.get(i).part(), decided.decisions().get(i), read.get(i)))
                        .toList());
    }

    /** What breaks a group must not be everybody's fault: then each is tried alone. */
    @SuppressWarnings("checkstyle:IllegalCatch")
    private static List<Supplier<Decided>> done(SavingTogether together, List<Save> saves) {
        if (saves.size() == 1) {
            Decided decided = together.one(saves.getFirst());
            return List.of(() -> decided);
        }
        try {
            List<Optional<Supplier<Decided>>> outcomes = together.all(saves);
            return IntStream.range(0, saves.size())
                    .mapToObj(i -> outcomes.get(i).orElse(() -> together.one(saves.get(i))))
                    .toList();
        } catch (RuntimeException broken) {
            return saves.stream()
                    .<Supplier<Decided>>map(save -> () -> together.one(save))
                    .toList();
        }
    }

    private static ReadResponse read(Paper paper, Change change, Optional<FormProblem> form, AttemptMessages texts) {
        return paper.part(change.part())
                .map(asked -> ReadResponse.of(asked.part(), change.response(), form, texts))
                .orElse(ReadResponse.NOTHING);
    }
}
