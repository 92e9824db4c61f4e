package de.tum.klausur.attempt.model;

import de.tum.klausur.attempt.model.JournalEvent.Admitted;
import de.tum.klausur.attempt.model.JournalEvent.Answered;
import de.tum.klausur.attempt.model.JournalEvent.Closed;
import de.tum.klausur.attempt.model.JournalEvent.Extended;
import de.tum.klausur.attempt.model.JournalEvent.HandedIn;
import de.tum.klausur.attempt.model.JournalEvent.Linked;
import de.tum.klausur.attempt.model.JournalEvent.Opened;
import de.tum.klausur.attempt.model.JournalEvent.Photographed;
import de.tum.klausur.attempt.model.JournalEvent.Reopened;
import de.tum.klausur.attempt.model.JournalEvent.Started;
import de.tum.klausur.attempt.model.JournalEvent.Unlinked;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One candidate's sitting of a session: all that is known of it but its answers.
 *
 * @param personId who started it, and alone may read and write it; empty while READY
 * @param seed orders the options of this student's paper
 * @param deadline the last instant that counts; empty while READY
 * @param writer the one tab that may write; empty until a page has opened the exam
 * @param startedAt empty while READY
 * @param endedAt when it was handed in or closed
 */
public record Attempt(
        UUID id,
        UUID sessionId,
        UUID candidateId,
        Optional<UUID> personId,
        long seed,
        AttemptState state,
        Optional<Instant> deadline,
        Optional<UUID> writer,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        JournalHead head) {

    /** How it stands once its journal's newest entry is written. */
    public Attempt after(JournalEntry entry) {
        JournalHead to = new JournalHead(entry.seq(), entry.hash());
        return switch (entry.what()) {
            case Started started -> started(started, entry.at(), to);
            case Opened opened -> with(deadline, Optional.of(opened.tab()), to);
            case Answered ignored -> with(deadline, writer, to);
            case Admitted ignored -> with(deadline, writer, to);
            case Photographed ignored -> with(deadline, writer, to);
            case Linked ignored -> with(deadline, writer, to);
            case Unlinked ignored -> with(deadline, writer, to);
            case Extended extended -> with(Optional.of(extended.deadline()), writer, to);
            case HandedIn ignored -> ended(AttemptState.HANDED_IN, entry.at(), to);
            case Closed ignored -> ended(AttemptState.CLOSED, entry.at(), to);
            case Reopened reopened -> reopened(reopened.deadline(), to);
        };
    }

    private Attempt started(Started started, Instant at, JournalHead to) {
        return new Attempt(
                id,
                sessionId,
                candidateId,
                Optional.of(started.personId()),
                seed,
                state.become(AttemptState.RUNNING),
                Optional.of(started.deadline()),
                writer,
                Optional.of(at),
                endedAt,
                to);
    }

    private Attempt with(Optional<Instant> until, Optional<UUID> tab, JournalHead to) {
        return new Attempt(id, sessionId, candidateId, personId, seed, state, until, tab, startedAt, endedAt, to);
    }

    private Attempt reopened(Instant until, JournalHead to) {
        return new Attempt(
                id,
                sessionId,
                candidateId,
                personId,
                seed,
                state.become(AttemptState.RUNNING),
                Optional.of(until),
                Optional.empty(),
                startedAt,
                Optional.empty(),
                to);
    }

    private Attempt ended(AttemptState how, Instant at, JournalHead to) {
        return new Attempt(
                id,
                sessionId,
                candidateId,
                personId,
                seed,
                state.become(how),
                deadline,
                writer,
                startedAt,
                Optional.of(at),
                to);
    }

    /** Whether answers are taken at {@code now}: begun, not ended, and the deadline not passed. */
    public boolean takesAnswers(Instant now) {
        return state == AttemptState.RUNNING
                && deadline.filter(d -> !WorkingTime.isOver(d, now)).isPresent();
    }

    /** What a hand-in at {@code now} is: the student's act, or, once the deadline has passed, the end by time. */
    public JournalEvent endingAt(Instant now) {
        return takesAnswers(now) ? new HandedIn() : new Closed();
    }

    /** Whether {@code tab} is the one that may write. */
    public boolean isWriter(UUID tab) {
        return writer.filter(tab::equals).isPresent();
    }

    /** Whether {@code tab} may write: it does already, or none does yet and it becomes the one. */
    public boolean mayWrite(UUID tab) {
        return writer.isEmpty() || isWriter(tab);
    }
}
