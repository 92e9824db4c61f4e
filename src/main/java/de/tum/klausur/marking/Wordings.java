package de.tum.klausur.marking;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.UnmatchedWords;
import de.tum.klausur.question.marking.WordDecision;
import de.tum.klausur.question.marking.WordDecisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Words that no key knows, and what was decided on them. */
@ApplicationScoped
@Transactional
public class Wordings {

    private final WordsRepository words;
    private final AuditTrail audit;
    private final Clock clock;

    Wordings(WordsRepository words, AuditTrail audit, Clock clock) {
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    private record Key(PartRef part, UnmatchedWords.Group group) {}

    /**
     * What was decided in a session, for who marks in the caller's transaction: until it ends nobody decides anything, so
     * that no words are noted that a decision has just passed over.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Function<PartRef, WordDecisions> decisions(UUID sessionId) {
        words.lock(sessionId, true);
        Map<Key, WordDecision> decided = new HashMap<>();
        words.decisions(sessionId).forEach(one -> decided.put(new Key(one.part(), one.group()), one.decision()));
        return part -> group -> Optional.ofNullable(decided.get(new Key(part, group)));
    }

    /** Notes what a student wrote, in the caller's transaction; once, however often it is said. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(UUID attemptId, UUID sessionId, PartRef part, List<UnmatchedWords> found) {
        found.forEach(one -> words.note(attemptId, new WordsRepository.Spot(sessionId, part, one.group()), one));
    }

    /** The groups of a part, those without a decision first, then by how many wrote them. */
    public List<WordGroup> groups(UUID sessionId, PartRef part) {
        return words.groups(sessionId, part, Optional.empty());
    }

    /** The groups of a part that one attempt has words in. */
    public List<WordGroup> groups(AttemptView attempt, PartRef part) {
        return words.groups(attempt.sessionId(), part, Optional.of(attempt.id()));
    }

    /** Whether the newest decision on one of a part's words in this attempt is by this person. */
    public boolean decidedBy(UUID person, AttemptView attempt, PartRef part) {
        return words.deciders(attempt.id(), part).contains(person);
    }

    /** How many groups each part of a session has; parts without any are absent. */
    public Map<PartRef, WordCount> counts(UUID sessionId) {
        return counts(List.of(sessionId)).getOrDefault(sessionId, Map.of());
    }

    /** How many groups each part of these sessions has; sessions without any are absent. */
    public Map<UUID, Map<PartRef, WordCount>> counts(Collection<UUID> sessionIds) {
        Map<UUID, Map<PartRef, WordCount>> all = new LinkedHashMap<>();
        words.counts(sessionIds)
                .forEach(count -> all.computeIfAbsent(count.sessionId(), id -> new HashMap<>())
                        .put(count.part(), count.words()));
        return all;
    }

    /**
     * Records a decision on a group, which counts for all who wrote the same, now and later, and has them marked again.
     * Where the same was decided already, nothing is done.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void decide(UUID sessionId, PartRef part, WordGroup group, Decision decision) {
        hold(sessionId);
        boolean same = groups(sessionId, part).stream()
                .filter(one -> one.group().equals(group.group()))
                .anyMatch(one -> one.decided().equals(Optional.of(decision.what())));
        if (same) {
            return;
        }
        var spot = new WordsRepository.Spot(sessionId, part, group.group());
        words.decide(spot, decision, clock.instant());
        words.markAgain(spot, clock.instant());
        audit.record(new AuditEvent(
                "marking.words",
                "session/" + sessionId,
                Optional.of(sessionId),
                Map.of(
                        "part", part.toString(),
                        "words", group.id(),
                        "credits", decision.what().credits().value(),
                        "sameAs", decision.what().sameAs().orElse(""),
                        "answers", group.count())));
    }

    /**
     * Keeps everybody from marking and deciding on words of a session until the caller's transaction ends. Who also enters
     * an attempt does that first, as the sweep does.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID sessionId) {
        words.lock(sessionId, false);
    }

    /** What somebody decides. */
    public record Decision(WordDecision what, UUID by) {}

    /** Attempts to be marked again, the longest waiting first. */
    public List<UUID> toMarkAgain(int most) {
        return words.toMarkAgain(most);
    }

    /** How many attempts of a session are to be marked again. */
    public long toMarkAgain(UUID sessionId) {
        return words.toMarkAgain(sessionId);
    }

    /** Takes an attempt off the list in the caller's transaction; false where somebody was first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean takeToMarkAgain(UUID attemptId, UUID sessionId) {
        // before the row, as who decides does it, so that the two never wait for each other
        words.lock(sessionId, true);
        return words.takeToMarkAgain(attemptId);
    }
}
