package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.Change;
import de.tum.klausur.attempt.model.JournalEvent;
import de.tum.klausur.attempt.model.JournalEvent.Answered;
import de.tum.klausur.attempt.model.JournalEvent.Opened;
import de.tum.klausur.attempt.model.SaveDecision;
import de.tum.klausur.attempt.model.SaveRule;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** HOT PATH. The part of saving that holds rows locked: one transaction for a group of saves, or for one alone. */
@ApplicationScoped
class SavingTogether {

    private final AttemptRecords records;
    private final SittingConfig config;

    SavingTogether(AttemptRecords records, SittingConfig config) {
        this.records = records;
        this.config = config;
    }

    /**
     * One request, checked against its paper.
     *
     * @param person whose attempt it is
     * @param at when it came
     */
    record Save(UUID attempt, UUID person, List<Change> changes, Instant at) {

        private Set<PartRef> parts() {
            return changes.stream().map(Change::part).collect(Collectors.toSet());
        }
    }

    /**
     * What became of it.
     *
     * @param attempt as it is now
     * @param decisions in the order of the changes
     */
    record Decided(Attempt attempt, List<SaveDecision> decisions) {}

    /**
     * Saves for several attempts in one transaction: two round trips for all. Answers what became of each in their order, which
     * may be to throw; empty where its attempt is none of the person's or in another's hands just now, so that it has to be
     * tried alone.
     */
    @Transactional
    public List<Optional<Supplier<Decided>>> all(List<Save> saves) {
        Map<UUID, OpenRecord> open =
                records.openAll(saves.stream().collect(Collectors.toMap(Save::attempt, Save::parts)));
        List<Optional<Supplier<Decided>>> outcomes = saves.stream()
                .map(save -> Optional.ofNullable(open.get(save.attempt()))
                        .filter(record -> belongs(record, save))
                        .map(record -> outcome(record, save)))
                .toList();
        records.write(open.values());
        return outcomes;
    }

    private Supplier<Decided> outcome(OpenRecord record, Save save) {
        try {
            Decided decided = decide(record, save);
            return () -> decided;
        } catch (Refused refusal) {
            return () -> {
                throw refusal;
            };
        }
    }

    /**
     * Saves for one attempt, which it waits for.
     *
     * @throws NotThere where the attempt is none of the person's
     */
    @Transactional
    public Decided one(Save save) {
        OpenRecord record = records.open(save.attempt(), save.parts())
                .filter(open -> belongs(open, save))
                .orElseThrow(() -> new NotThere("attempt/" + save.attempt() + " of this person"));
        Decided decided = decide(record, save);
        record.write();
        return decided;
    }

    private static boolean belongs(OpenRecord record, Save save) {
        return record.attempt().personId().filter(save.person()::equals).isPresent();
    }

    private Decided decide(OpenRecord record, Save save) {
        Attempt attempt = record.attempt();
        Instant counted = config.counted(save.at());
        Map<PartRef, Answer> answers = new HashMap<>(record.answers());
        List<JournalEvent> happened = new ArrayList<>();
        // An attempt that nobody writes yet is written by the first that saves.
        if (!save.changes().isEmpty()
                && attempt.takesAnswers(counted)
                && attempt.writer().isEmpty()) {
            happened.add(new Opened(save.changes().getFirst().tab()));
        }
        List<SaveDecision> decisions = new ArrayList<>();
        for (Change change : save.changes()) {
            Answer current = answers.getOrDefault(change.part(), Answer.NONE);
            SaveDecision decision = SaveRule.decide(attempt, current, change, counted);
            if (accepted(decision) instanceof SaveDecision.Append append) {
                happened.add(new Answered(change.part(), append.revision(), change.response(), change.tab()));
                answers.put(change.part(), new Answer(append.revision(), change.response()));
            }
            decisions.add(decision);
        }
        record.note(happened, save.at());
        return new Decided(record.attempt(), decisions);
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
}
