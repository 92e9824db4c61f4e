package de.tum.klausur.attempt.model;

import de.tum.klausur.attempt.model.Happening.Answered;
import de.tum.klausur.attempt.model.Happening.Closed;
import de.tum.klausur.attempt.model.Happening.Extended;
import de.tum.klausur.attempt.model.Happening.HandedIn;
import de.tum.klausur.attempt.model.Happening.Opened;
import de.tum.klausur.attempt.model.Happening.Started;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is known of one sitting but its answers.
 *
 * @param personId who started it, and alone may read and write it; empty while READY
 * @param seed orders the options of this student's paper
 * @param startedAt empty while READY
 * @param endedAt when it was handed in or closed
 */
public record Sitting(
        UUID id,
        UUID sessionId,
        UUID candidateId,
        Optional<UUID> personId,
        long seed,
        Standing standing,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        JournalHead head) {

    /** How it stands once its journal's newest entry is written. */
    public Sitting after(JournalEntry entry) {
        JournalHead to = new JournalHead(entry.seq(), entry.hash());
        return switch (entry.what()) {
            case Started started ->
                new Sitting(
                        id,
                        sessionId,
                        candidateId,
                        Optional.of(started.personId()),
                        seed,
                        new Standing(
                                state().become(AttemptState.RUNNING),
                                Optional.of(started.deadline()),
                                standing.writer()),
                        Optional.of(entry.at()),
                        endedAt,
                        to);
            case Opened opened -> with(new Standing(state(), deadline(), Optional.of(opened.tab())), to);
            case Answered ignored -> with(standing, to);
            case Extended extended ->
                with(new Standing(state(), Optional.of(extended.deadline()), standing.writer()), to);
            case HandedIn ignored -> ended(AttemptState.HANDED_IN, entry);
            case Closed ignored -> ended(AttemptState.CLOSED, entry);
        };
    }

    private Sitting with(Standing now, JournalHead to) {
        return new Sitting(id, sessionId, candidateId, personId, seed, now, startedAt, endedAt, to);
    }

    private Sitting ended(AttemptState how, JournalEntry entry) {
        return new Sitting(
                id,
                sessionId,
                candidateId,
                personId,
                seed,
                new Standing(state().become(how), deadline(), standing.writer()),
                startedAt,
                Optional.of(entry.at()),
                new JournalHead(entry.seq(), entry.hash()));
    }

    public AttemptState state() {
        return standing.state();
    }

    public Optional<Instant> deadline() {
        return standing.deadline();
    }
}
