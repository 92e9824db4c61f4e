package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.attempt.model.Confirmation;
import de.tum.klausur.attempt.model.JournalEvent.Started;
import de.tum.klausur.attempt.model.WorkingTime;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.Papers;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Starts the clock of one student. */
@ApplicationScoped
class Starting {

    private final AttemptRecords records;
    private final PreparingAttempts preparing;
    private final Sessions sessions;
    private final Candidates candidates;
    private final Papers papers;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    Starting(
            AttemptRecords records,
            PreparingAttempts preparing,
            Sessions sessions,
            Candidates candidates,
            Papers papers,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.records = records;
        this.preparing = preparing;
        this.sessions = sessions;
        this.candidates = candidates;
        this.papers = papers;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Starts this candidate's attempt, prepared now where the candidate joined late; pressing twice changes nothing.
     *
     * @param candidate from {@link OwnAttempts#candidate}, so that it is the current person's own
     * @param confirmation of the permitted aids and the rules; asked for by the start only
     * @throws de.tum.klausur.shared.http.Refused where the session's window is not open, or aids and rules are not confirmed
     */
    @Transactional
    public AttemptView start(CandidateView candidate, Confirmation confirmation) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        OpenRecord record = records.openOfCandidate(candidate.id()).orElseGet(() -> prepared(candidate));
        if (record.attempt().state() == AttemptState.READY) {
            start(record, confirmation, now);
        }
        return AttemptView.of(record.attempt());
    }

    private OpenRecord prepared(CandidateView candidate) {
        preparing.prepare(candidate);
        return records.openOfCandidate(candidate.id()).orElseThrow();
    }

    private void start(OpenRecord record, Confirmation confirmation, Instant now) {
        SessionView session = sessions.get(record.attempt().sessionId());
        if (!session.mayStart(now)) {
            throw now.isBefore(session.opensAt()) ? Refusals.notOpenYet() : Refusals.startOver();
        }
        if (!confirmation.suffices(
                !papers.exam(session.id()).rules().confirmed().isEmpty())) {
            throw Refusals.rulesNotConfirmed();
        }
        Instant deadline = workingTime(session, record.attempt().candidateId()).deadline(now);
        record.append(new Started(current.person().id(), deadline), now);
        audit.record(new AuditEvent(
                "attempt.start",
                "attempt/" + record.attempt().id(),
                Optional.of(session.id()),
                told(deadline, confirmation, now)));
    }

    /** Aids and rules are confirmed by the very act that starts, at its time. */
    private static Map<String, Object> told(Instant deadline, Confirmation confirmation, Instant now) {
        return confirmation == Confirmation.GIVEN
                ? Map.of("deadline", deadline.toString(), "aidsAndRulesConfirmed", now.toString())
                : Map.of("deadline", deadline.toString());
    }

    /** Read after the attempt is locked: extra minutes given meanwhile either show here or wait for the lock and extend. */
    private WorkingTime workingTime(SessionView session, UUID candidateId) {
        int extra = candidates.find(candidateId).orElseThrow().extraMinutes();
        return WorkingTime.of(session.duration(), extra);
    }
}
