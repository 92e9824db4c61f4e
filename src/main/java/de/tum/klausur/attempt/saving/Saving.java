package de.tum.klausur.attempt.saving;

import de.tum.klausur.attempt.OwnSittings;
import de.tum.klausur.attempt.Refusals;
import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.model.Change;
import de.tum.klausur.attempt.model.Happening.Answered;
import de.tum.klausur.attempt.model.Happening.Opened;
import de.tum.klausur.attempt.model.SaveDecision;
import de.tum.klausur.attempt.model.SaveRule;
import de.tum.klausur.attempt.model.Standing;
import de.tum.klausur.attempt.record.AttemptFiles;
import de.tum.klausur.attempt.record.OpenRecord;
import de.tum.klausur.exam.paper.ExamPart;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.response.FormProblem;
import de.tum.klausur.question.response.Reading;
import de.tum.klausur.session.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Saves answers. Time is taken when the request arrives, before it waits for a connection or a lock: a slow server costs
 * no student the last second.
 */
@ApplicationScoped
public class Saving {

    private final OwnSittings own;
    private final Papers papers;
    private final AttemptFiles files;
    private final Clock clock;

    Saving(OwnSittings own, Papers papers, AttemptFiles files, Clock clock) {
        this.own = own;
        this.papers = papers;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Saves the changes in their order; what is stale or repeated among them keeps none of the others from being saved.
     *
     * @throws de.tum.klausur.shared.answer.NotThere where the attempt is none of the current person's
     * @throws de.tum.klausur.shared.answer.InvalidInput where a change does not fit its part; nothing is saved
     * @throws de.tum.klausur.shared.answer.Refused where the attempt takes no answers, or not from this tab; nothing is
     *     saved
     */
    @Transactional
    public Saved save(UUID attemptId, List<Change> changes) {
        Instant now = clock.instant();
        OpenRecord record = own.open(attemptId);
        Paper paper = papers.of(record.sitting().sessionId(), record.sitting().seed());
        ChangeCheck.check(paper, changes);
        new FileCheck(files, attemptId)
                .check(
                        changes,
                        change -> paper.part(change.part())
                                .filter(asked -> asked.part() instanceof Upload)
                                .isPresent());
        openFor(changes, record, now);
        Map<PartRef, Answer> answers = new HashMap<>(
                record.answers(changes.stream().map(Change::part).distinct().toList()));
        List<SavedChange> outcomes = changes.stream()
                .map(change -> {
                    SaveDecision decision = decide(record, answers, change, now);
                    return new SavedChange(change, decision, problem(paper.part(change.part()), change));
                })
                .toList();
        return new Saved(record.sitting(), now, outcomes);
    }

    /** An attempt that nobody writes yet is written by the first that saves. */
    private static void openFor(List<Change> changes, OpenRecord record, Instant now) {
        Standing standing = record.sitting().standing();
        if (!changes.isEmpty()
                && standing.takesAnswers(now)
                && standing.writer().isEmpty()) {
            record.append(new Opened(changes.getFirst().tab()), now);
        }
    }

    private static SaveDecision decide(OpenRecord record, Map<PartRef, Answer> answers, Change change, Instant now) {
        Answer current = answers.getOrDefault(change.part(), Answer.NONE);
        SaveDecision decision = SaveRule.decide(record.sitting().standing(), current, change, now);
        switch (decision) {
            case SaveDecision.Append append -> {
                record.append(new Answered(change.part(), append.revision(), change.response(), change.tab()), now);
                answers.put(change.part(), new Answer(append.revision(), change.response()));
            }
            case SaveDecision.EqualRepeat ignored -> {}
            case SaveDecision.Stale ignored -> {}
            case SaveDecision.Ended ignored -> throw Refusals.ended();
            case SaveDecision.OtherWriter ignored -> throw Refusals.otherWriter();
        }
        return decision;
    }

    private static Optional<FormProblem> problem(Optional<ExamPart> asked, Change change) {
        return asked.flatMap(one -> Reading.worst(one.part(), change.response()));
    }
}
