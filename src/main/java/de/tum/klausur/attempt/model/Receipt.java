package de.tum.klausur.attempt.model;

import de.tum.klausur.question.PartRef;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the platform vouches for once an attempt has ended: how long its journal was and with which hash it ended, and what
 * stood for each part.
 *
 * @param title of the session, as the student saw it
 * @param handedIn false where the time ended it
 * @param head the journal's end
 * @param parts those that were ever answered, in the order of their written form; empty where the receipt is a short one, which
 *     names the journal's end alone
 */
public record Receipt(
        UUID attempt,
        UUID session,
        String title,
        Instant startedAt,
        Instant endedAt,
        boolean handedIn,
        JournalHead head,
        Optional<List<AnsweredPart>> parts) {

    public Receipt {
        parts = parts.map(List::copyOf);
    }

    /** The same, short enough for a QR code: the head vouches for every entry, and so for every response. */
    public Receipt shortened() {
        return new Receipt(attempt, session, title, startedAt, endedAt, handedIn, head, Optional.empty());
    }

    /**
     * A part and what stood for it.
     *
     * @param revision how often it was answered
     * @param response the hash of the response, see {@link JournalChain#hash(UUID, PartRef, Answer)}
     */
    public record AnsweredPart(PartRef part, int revision, String response) {}

    /**
     * The receipt of an attempt.
     *
     * @param answers all that stand
     * @throws IllegalStateException where it has not ended
     */
    public static Receipt of(Attempt attempt, String title, Map<PartRef, Answer> answers) {
        if (!attempt.state().ended()) {
            throw new IllegalStateException("no receipt before the end of attempt " + attempt.id());
        }
        return new Receipt(
                attempt.id(),
                attempt.sessionId(),
                title,
                attempt.startedAt().orElseThrow(),
                attempt.endedAt().orElseThrow(),
                attempt.state() == AttemptState.HANDED_IN,
                attempt.head(),
                Optional.of(answers.entrySet().stream()
                        .map(e -> new AnsweredPart(
                                e.getKey(),
                                e.getValue().revision(),
                                JournalChain.hash(attempt.id(), e.getKey(), e.getValue())))
                        .sorted(Comparator.comparing(part -> part.part().toString()))
                        .toList()));
    }
}
