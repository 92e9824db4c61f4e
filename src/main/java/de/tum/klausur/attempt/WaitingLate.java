package de.tum.klausur.attempt;

import de.tum.klausur.attempt.LateEntries.PartAt;
import de.tum.klausur.attempt.LateEntry.State;
import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.LateRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What came after the end in a session, and what a rule says of what waits. Callers bring the transaction. */
@ApplicationScoped
class WaitingLate {

    private final AttemptRecords records;
    private final LateEntries late;

    WaitingLate(AttemptRecords records, LateEntries late) {
        this.records = records;
        this.late = late;
    }

    /**
     * An entry that waits, and its attempt, which has ended.
     *
     * @param verdict of the rule; an entry before it for the same part that fits counts as admitted
     */
    record Judged(LateEntry entry, Attempt attempt, LateRule.Verdict verdict) {

        boolean fits() {
            return verdict == LateRule.Verdict.FITS;
        }
    }

    /** What waits in a session, attempt by attempt in the order in which it was sent; what belongs to a running attempt is left out. */
    public List<Judged> of(UUID sessionId, Duration away) {
        Map<UUID, Attempt> ended = records.ofSession(sessionId).stream()
                .filter(attempt -> attempt.state().ended())
                .collect(Collectors.toMap(Attempt::id, Function.identity()));
        List<LateEntry> waiting = late.ofSession(sessionId).stream()
                .filter(entry -> entry.state() == State.WAITING && ended.containsKey(entry.attempt()))
                .toList();
        LateRule rule = new LateRule(away);
        Map<PartAt, Instant> since = late.standingSince(
                waiting.stream().map(LateEntry::attempt).distinct().toList());
        return waiting.stream()
                .flatMap(entry -> Optional.ofNullable(ended.get(entry.attempt())).stream()
                        .map(attempt -> judged(rule, entry, attempt, since)))
                .toList();
    }

    private static Judged judged(LateRule rule, LateEntry entry, Attempt attempt, Map<PartAt, Instant> since) {
        PartAt part = new PartAt(attempt.id(), entry.part());
        LateRule.Verdict verdict =
                rule.of(entry.evidence(attempt.startedAt().orElseThrow()), since.getOrDefault(part, Instant.MIN));
        if (verdict == LateRule.Verdict.FITS) {
            since.put(part, entry.times().typed());
        }
        return new Judged(entry, attempt, verdict);
    }
}
