package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.Change;
import de.tum.klausur.attempt.model.Happening;
import de.tum.klausur.attempt.model.Happening.Answered;
import de.tum.klausur.attempt.model.Happening.Opened;
import de.tum.klausur.attempt.model.SaveDecision;
import de.tum.klausur.attempt.model.SaveRule;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * HOT PATH. Saves answers: {@code AttemptResource.save}, here, {@link OwnAttempts#paper}, {@link ChangeCheck},
 * {@link SaveRule}, {@link OpenRecord}, the row. Time is taken when the request arrives, before it waits for a connection or a lock: a slow server costs
 * no student the last second.
 */
@ApplicationScoped
class Saving {

    private final OwnAttempts own;
    private final AttemptFiles files;
    private final Clock clock;

    Saving(OwnAttempts own, AttemptFiles files, Clock clock) {
        this.own = own;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Saves the changes in their order; what is stale or repeated among them keeps none of the others from being saved. What
     * the answer calls saved is in the database once the transaction has ended.
     *
     * @param texts in which the answer hints at what can't be read
     * @throws de.tum.klausur.shared.http.NotThere where the attempt is none of the current person's
     * @throws de.tum.klausur.shared.http.InvalidInput where a change does not fit its part; nothing is saved
     * @throws de.tum.klausur.shared.http.Refused where the attempt takes no answers, or not from this tab; nothing is
     *     saved
     */
    @Transactional
    public SavedView save(UUID attemptId, List<Change> changes, AttemptMessages texts) {
        Instant now = clock.instant();
        Paper paper = own.paper(attemptId);
        ChangeCheck.check(paper, changes, digest -> files.has(attemptId, digest));
        List<Optional<String>> hints =
                changes.stream().map(change -> hint(paper, change, texts)).toList();
        // From here on the row is locked: what needs no lock is done.
        OpenRecord record =
                own.open(attemptId, changes.stream().map(Change::part).collect(Collectors.toSet()));
        List<SaveDecision> decisions = decide(record, changes, now);
        return new SavedView(
                now,
                record.attempt().deadline().orElseThrow(),
                IntStream.range(0, changes.size())
                        .mapToObj(i -> SavedView.of(changes.get(i).part(), decisions.get(i), hints.get(i)))
                        .toList());
    }

    private static List<SaveDecision> decide(OpenRecord record, List<Change> changes, Instant now) {
        Attempt attempt = record.attempt();
        Map<PartRef, Answer> answers = new HashMap<>(record.answers());
        List<Happening> happened = new ArrayList<>();
        // An attempt that nobody writes yet is written by the first that saves.
        if (!changes.isEmpty() && attempt.takesAnswers(now) && attempt.writer().isEmpty()) {
            happened.add(new Opened(changes.getFirst().tab()));
        }
        List<SaveDecision> decisions = new ArrayList<>();
        for (Change change : changes) {
            Answer current = answers.getOrDefault(change.part(), Answer.NONE);
            SaveDecision decision = SaveRule.decide(attempt, current, change, now);
            if (accepted(decision) instanceof SaveDecision.Append append) {
                happened.add(new Answered(change.part(), append.revision(), change.response(), change.tab()));
                answers.put(change.part(), new Answer(append.revision(), change.response()));
            }
            decisions.add(decision);
        }
        record.append(happened, now);
        return decisions;
    }

    private static SaveDecision accepted(SaveDecision decision) {
        return switch (decision) {
            case SaveDecision.Append append -> append;
            case SaveDecision.EqualRepeat equal -> equal;
            case SaveDecision.Stale stale -> stale;
            case SaveDecision.Ended ignored -> throw Refusals.ended();
            case SaveDecision.OtherWriter ignored -> throw Refusals.otherWriter();
        };
    }

    private static Optional<String> hint(Paper paper, Change change, AttemptMessages texts) {
        return paper.part(change.part())
                .flatMap(asked -> Reading.worst(asked.part(), change.response()))
                .flatMap(problem -> Hints.of(problem, texts));
    }
}
