package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.LateEvidence;
import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.ResponseView;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What came after the end, as a page tells it.
 *
 * @param part how it is called on the student's paper, such as 4c
 * @param asked the part as its student was shown it, options in the student's order
 * @param given what was given for it
 * @param link how it fits the device's chain
 * @param verdict what the rule says; empty where nothing waits
 * @param decision the reason of who decided; empty while it waits
 */
record LateView(
        UUID id,
        String part,
        PartView asked,
        ResponseView given,
        LateEvidence evidence,
        String link,
        String verdict,
        LateEntry.State state,
        String stateWords,
        String decision) {

    static LateView of(LateEntry entry, Shown shown) {
        return new LateView(
                entry.id(),
                shown.name(),
                shown.asked(),
                ResponseView.of(entry.response()),
                entry.evidence(shown.startedAt()),
                LateWords.of(entry.link(), shown.texts()),
                shown.verdict(),
                entry.state(),
                LateWords.of(entry.state(), shown.texts()),
                entry.decision().map(LateEntry.Decision::reason).orElse(""));
    }

    /** What an entry doesn't know of itself. */
    record Shown(String name, PartView asked, Instant startedAt, String verdict, LateMessages texts) {}

    public boolean waits() {
        return state == LateEntry.State.WAITING;
    }

    public boolean admitted() {
        return state == LateEntry.State.ADMITTED;
    }

    /** For how long the network was lost. */
    public Duration away() {
        return evidence.away();
    }

    public Optional<String> reason() {
        return Optional.of(decision).filter(text -> !text.isEmpty());
    }
}
