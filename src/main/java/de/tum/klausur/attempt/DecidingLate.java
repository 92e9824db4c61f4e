package de.tum.klausur.attempt;

import de.tum.klausur.attempt.LateEntries.PartAt;
import de.tum.klausur.attempt.LateEntry.State;
import de.tum.klausur.attempt.WaitingLate.Judged;
import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.JournalEvent.Admitted;
import de.tum.klausur.attempt.model.LateRule;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.people.notice.Notice;
import de.tum.klausur.people.notice.Notices;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A lecturer admits or refuses what came after the end, one by one or by a rule. What is admitted becomes an entry of the journal of a
 * kind of its own and is marked like any answer; a newer answer is never overwritten by an older one.
 */
@ApplicationScoped
@Transactional
class DecidingLate {

    private final WaitingLate waiting;
    private final LateEntries late;
    private final AttemptRecords records;
    private final Sessions sessions;
    private final ResultsOut results;
    private final CurrentPerson current;
    private final Notices notices;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    DecidingLate(
            WaitingLate waiting,
            LateEntries late,
            AttemptRecords records,
            Sessions sessions,
            ResultsOut results,
            CurrentPerson current,
            Notices notices,
            AuditTrail audit,
            Clock clock) {
        this.waiting = waiting;
        this.late = late;
        this.records = records;
        this.sessions = sessions;
        this.results = results;
        this.current = current;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A decision as typed.
     *
     * @param reason for the student and the trail
     */
    record Wish(boolean admit, String reason) {}

    /**
     * Which entries a decision is about: those that the rule takes, where they are admitted, else all the others.
     *
     * @param seen how many the lecturer was told they are
     */
    record ByRule(Duration away, int seen) {}

    /**
     * Decides on one.
     *
     * @throws NotThere where the session has no such entry
     * @throws de.tum.klausur.shared.http.InvalidInput where there is no reason
     * @throws de.tum.klausur.shared.http.Refused where results are out, the attempt runs, it is decided already, or a newer answer
     *     stands
     */
    public void one(UUID sessionId, UUID entryId, Wish wish) {
        UUID session = open(sessionId);
        String reason = Reason.read(wish.reason());
        LateEntry entry = late.ofSession(session).stream()
                .filter(one -> one.id().equals(entryId))
                .findFirst()
                .orElseThrow(() -> new NotThere("late entry/" + entryId + " of session/" + sessionId));
        if (entry.state() != State.WAITING) {
            throw Refusals.decidedAlready();
        }
        decide(entry.attempt(), List.of(entry), new Wish(wish.admit(), reason));
    }

    /**
     * Decides on all that wait, by a rule.
     *
     * @return how many were decided on
     * @throws de.tum.klausur.shared.http.InvalidInput where there is no reason
     * @throws de.tum.klausur.shared.http.Refused where results are out, or they are others than the lecturer was told
     */
    public int byRule(UUID sessionId, ByRule rule, Wish wish) {
        UUID session = open(sessionId);
        String reason = Reason.read(wish.reason());
        List<LateEntry> chosen = waiting.of(session, rule.away()).stream()
                .filter(judged -> judged.fits() == wish.admit())
                .map(Judged::entry)
                .toList();
        if (chosen.size() != rule.seen()) {
            throw Refusals.othersThanSeen();
        }
        // In one order for all, so that two lecturers never wait for each other.
        new TreeMap<>(chosen.stream().collect(Collectors.groupingBy(LateEntry::attempt)))
                .forEach((attempt, entries) -> decide(attempt, entries, new Wish(wish.admit(), reason)));
        return chosen.size();
    }

    private UUID open(UUID sessionId) {
        UUID session = sessions.locked(sessionId).id();
        if (results.in(session)) {
            throw Refusals.resultsOut();
        }
        return session;
    }

    private void decide(UUID attemptId, List<LateEntry> entries, Wish wish) {
        Instant now = clock.instant();
        OpenRecord record = records.open(
                        attemptId,
                        entries.stream().map(LateEntry::part).distinct().toList())
                .orElseThrow();
        if (!record.attempt().state().ended()) {
            throw Refusals.stillRunningForStudent();
        }
        UUID lecturer = current.person().id();
        if (wish.admit()) {
            admit(record, entries, now);
        }
        State state = wish.admit() ? State.ADMITTED : State.REFUSED;
        LateEntry.Decision decision = new LateEntry.Decision(wish.reason(), lecturer, now);
        entries.forEach(entry -> late.decide(entry.id(), state, decision));
        tell(record.attempt(), entries.size(), wish);
        record(record.attempt(), entries, wish);
    }

    /** What says the same as what stands needs no entry of its own. */
    private void admit(OpenRecord record, List<LateEntry> entries, Instant now) {
        UUID attempt = record.attempt().id();
        Map<PartAt, Instant> since = late.standingSince(List.of(attempt));
        Map<PartRef, Answer> answers = new LinkedHashMap<>(record.answers());
        boolean changed = false;
        for (LateEntry entry : entries) {
            PartAt part = new PartAt(attempt, entry.part());
            if (LateRule.isOlder(entry.times().typed(), since.getOrDefault(part, Instant.MIN))) {
                throw Refusals.newerStands();
            }
            since.put(part, entry.times().typed());
            Answer stands = answers.getOrDefault(entry.part(), Answer.NONE);
            if (!stands.response().equals(entry.response())) {
                Answer next = new Answer(stands.revision() + 1, entry.response());
                answers.put(entry.part(), next);
                record.append(
                        new Admitted(
                                entry.part(),
                                next.revision(),
                                entry.response(),
                                entry.id(),
                                current.person().id()),
                        now);
                changed = true;
            }
        }
        if (changed) {
            records.markAgain(attempt);
        }
    }

    private void tell(Attempt attempt, int number, Wish wish) {
        String title = sessions.get(attempt.sessionId()).title();
        notices.tell(
                attempt.personId().orElseThrow(),
                new Notice(
                        l -> in(l).decidedSubject(title),
                        l -> wish.admit()
                                ? in(l).admittedBody(number, title, wish.reason())
                                : in(l).refusedBody(number, title, wish.reason()),
                        "/attempts/" + attempt.id()));
    }

    private void record(Attempt attempt, List<LateEntry> entries, Wish wish) {
        String action = wish.admit() ? "attempt.late-admit" : "attempt.late-refuse";
        audit.record(new AuditEvent(
                action,
                "attempt/" + attempt.id(),
                Optional.of(attempt.sessionId()),
                Map.of(
                        "entries",
                        entries.stream().map(entry -> entry.id().toString()).toList(),
                        "parts",
                        entries.stream().map(entry -> entry.part().toString()).toList(),
                        "reason",
                        wish.reason())));
    }

    private static LateMessages in(Locale locale) {
        return Texts.in(LateMessages.class, locale);
    }
}
