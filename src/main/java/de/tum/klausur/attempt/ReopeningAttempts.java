package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.JournalEvent;
import de.tum.klausur.attempt.model.JournalEvent.Reopened;
import de.tum.klausur.attempt.model.JournalEvent.Unlinked;
import de.tum.klausur.attempt.model.ReopeningRule;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.people.notice.Notice;
import de.tum.klausur.people.notice.Notices;
import de.tum.klausur.session.Papers;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A lecturer lets a student go on after the end, with or without more time. What was marked is marked again after the next end. */
@ApplicationScoped
@Transactional
class ReopeningAttempts {

    private static final int MOST_MINUTES = 600;

    private final AttemptRecords records;
    private final PhotoLinks links;
    private final Sessions sessions;
    private final Papers papers;
    private final ResultsOut results;
    private final CurrentPerson current;
    private final Notices notices;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    ReopeningAttempts(
            AttemptRecords records,
            PhotoLinks links,
            Sessions sessions,
            Papers papers,
            ResultsOut results,
            CurrentPerson current,
            Notices notices,
            AuditTrail audit,
            Clock clock) {
        this.records = records;
        this.links = links;
        this.sessions = sessions;
        this.papers = papers;
        this.results = results;
        this.current = current;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The attempt of a candidate, begun or not; empty while none is prepared.
     *
     * @throws NotThere where the session has no such attempt
     */
    public Attempt of(UUID sessionId, UUID candidateId) {
        return records.ofCandidate(candidateId)
                .filter(attempt -> attempt.sessionId().equals(sessionId))
                .orElseThrow(() -> notThere(sessionId, candidateId));
    }

    /**
     * Lets the student go on from now.
     *
     * @param minutes more time, as typed; what was left at the hand-in is given back in any case
     * @throws NotThere where the session has no such attempt
     * @throws InvalidInput where there is no reason, or no time to go on with
     * @throws de.tum.klausur.shared.http.Refused where the attempt has not ended, the student has seen the solutions, or results
     *     are out
     */
    public void reopen(UUID sessionId, UUID candidateId, String minutes, String typedReason) {
        SessionView session = sessions.locked(sessionId);
        String reason = Reason.read(typedReason);
        OpenRecord record = records.openOfCandidate(candidateId)
                .filter(open -> open.attempt().sessionId().equals(sessionId))
                .orElseThrow(() -> notThere(sessionId, candidateId));
        Instant now = clock.instant();
        check(record.attempt());
        Duration left = ReopeningRule.left(record.attempt());
        Duration time = left.plus(minutes(minutes));
        if (time.isZero()) {
            throw invalid(in -> in.noTimeLeft());
        }
        List<JournalEvent> told = new ArrayList<>();
        told.add(new Reopened(current.person().id(), now.plus(time)));
        links.withdrawAll(record.attempt().id(), now).forEach(link -> told.add(new Unlinked(link.id())));
        record.append(told, now);
        records.markAgain(record.attempt().id());
        tell(session, record.attempt(), reason);
        audit.record(new AuditEvent(
                "attempt.reopen",
                "attempt/" + record.attempt().id(),
                Optional.of(sessionId),
                Map.of("seconds", time.toSeconds(), "left", left.toSeconds(), "reason", reason)));
    }

    private void check(Attempt attempt) {
        if (!attempt.state().ended()) {
            throw Refusals.notEndedForStudent();
        }
        if (results.in(attempt.sessionId())) {
            throw Refusals.resultsOut();
        }
        if (papers.exam(attempt.sessionId()).rules().feedsBackAtOnce()) {
            throw Refusals.solutionsSeen();
        }
    }

    private void tell(SessionView session, Attempt attempt, String reason) {
        notices.tell(
                attempt.personId().orElseThrow(),
                new Notice(
                        l -> in(l).reopenedSubject(session.title()),
                        l -> in(l).reopenedBody(session.title(), reason),
                        "/attempts/" + attempt.id()));
    }

    private static Duration minutes(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("[0-9]{0,3}"))
                .map(text -> text.isEmpty() ? 0 : Integer.parseInt(text))
                .filter(minutes -> minutes <= MOST_MINUTES)
                .map(Duration::ofMinutes)
                .orElseThrow(() -> invalid(in -> in.notMinutes(MOST_MINUTES)));
    }

    private static InvalidInput invalid(java.util.function.Function<LateMessages, String> text) {
        return new InvalidInput(List.of(new InputProblem("minutes", locale -> text.apply(in(locale)))));
    }

    private static NotThere notThere(UUID sessionId, UUID candidateId) {
        return new NotThere("attempt of candidate/" + candidateId + " in session/" + sessionId);
    }

    private static LateMessages in(Locale locale) {
        return Texts.in(LateMessages.class, locale);
    }
}
