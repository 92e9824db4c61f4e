package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.JournalEvent.Extended;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.FinishedBeforeStop;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.page.Texts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * A lecturer gives time to everybody who sits a session at that moment, as after a fire alarm. The act is one row; the attempts get it
 * within seconds, one transaction each, on whichever node comes first, exactly once, and after a crash the rest of them.
 */
@ApplicationScoped
class GrantingTime {

    private static final Logger LOG = Logger.getLogger(GrantingTime.class);

    private final TimeGrants grants;
    private final AttemptRecords records;
    private final Sessions sessions;
    private final NewsPublisher news;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    GrantingTime(
            TimeGrants grants,
            AttemptRecords records,
            Sessions sessions,
            NewsPublisher news,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.grants = grants;
        this.records = records;
        this.sessions = sessions;
        this.news = news;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Time as a lecturer typed it.
     *
     * @param minutes a whole number
     * @param reason for the trail
     * @param seen how many times time had been given when the lecturer decided, so that a click twice gives it once
     */
    record Wish(String minutes, String reason, int seen) {}

    /**
     * What time was given in a session.
     *
     * @param running students who would get it now
     */
    record Board(SessionView session, List<TimeGrant> given, int running) {

        public int seen() {
            return given.size();
        }
    }

    /**
     * What was given so far, and who would get more now.
     *
     * @throws de.tum.klausur.shared.http.NotThere where there is no such session
     */
    @Transactional
    public Board of(UUID sessionId) {
        return new Board(sessions.get(sessionId), grants.of(sessionId), records.countRunning(sessionId));
    }

    /**
     * Looks at it before it is given.
     *
     * @throws InvalidInput where the minutes or the reason can't be read
     */
    public Duration check(Wish wish) {
        Duration time = minutes(wish.minutes());
        Reason.read(wish.reason());
        return time;
    }

    /**
     * Gives it to all who sit now.
     *
     * @throws InvalidInput as {@link #check}
     * @throws de.tum.klausur.shared.http.Refused where nobody sits, or time was given since the lecturer looked
     */
    @Transactional
    public TimeGrant grant(UUID sessionId, Wish wish) {
        Duration time = check(wish);
        UUID session = sessions.locked(sessionId).id();
        List<TimeGrant> before = grants.of(session);
        if (before.size() != wish.seen()) {
            throw Refusals.timeGivenMeanwhile();
        }
        int running = records.countRunning(session);
        if (running == 0) {
            throw Refusals.nobodySits();
        }
        if (before.size() == TimeGrants.MOST) {
            throw Refusals.tooManyGrants();
        }
        TimeGrant grant = new TimeGrant(
                UUID.randomUUID(),
                session,
                clock.instant(),
                current.person().id(),
                time,
                Reason.read(wish.reason()),
                Optional.empty());
        grants.add(grant);
        audit.record(new AuditEvent(
                "session.time-for-all",
                "session/" + session,
                Optional.of(session),
                Map.of("minutes", grant.minutes(), "reason", grant.reason(), "running", running)));
        return grant;
    }

    /** Gives what was granted to those who have not got it. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @FinishedBeforeStop
    public void sweep() {
        for (TimeGrant grant : QuarkusTransaction.requiringNew().call(grants::open)) {
            List<UUID> missing = QuarkusTransaction.requiringNew().call(() -> grants.missing(grant));
            missing.forEach(attempt -> give(attempt, grant));
            if (missing.isEmpty()) {
                QuarkusTransaction.requiringNew().run(() -> grants.done(grant, clock.instant()));
            }
        }
    }

    private void give(UUID attemptId, TimeGrant grant) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> records.openRunning(attemptId).ifPresent(record -> give(record, grant)));
        } catch (RuntimeException e) {
            LOG.errorf(e, "attempt %s could not get time; trying again in a second", attemptId);
        }
    }

    private void give(OpenRecord record, TimeGrant grant) {
        UUID id = record.attempt().id();
        if (grants.credit(id, grant)) {
            Instant deadline = record.attempt().deadline().orElseThrow().plus(grant.time());
            record.append(new Extended(deadline), clock.instant());
            news.announce(new News(id, News.Kind.DEADLINE_MOVED));
        }
    }

    private static Duration minutes(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(minutes -> minutes > 0 && minutes <= TimeGrant.MOST_MINUTES)
                .map(Duration::ofMinutes)
                .orElseThrow(() -> new InvalidInput(List.of(new InputProblem(
                        "minutes",
                        locale -> Texts.in(TimeMessages.class, locale).notMinutes(TimeGrant.MOST_MINUTES)))));
    }
}
