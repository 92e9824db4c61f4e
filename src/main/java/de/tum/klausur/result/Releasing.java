package de.tum.klausur.result;

import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.attempt.model.AttemptState;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.people.Notice;
import de.tum.klausur.people.Notices;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.answer.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Makes results visible: the act of a lecturer other than the one who set the grade key. */
@ApplicationScoped
public class Releasing {

    private final Sessions sessions;
    private final Attempts attempts;
    private final Marks marks;
    private final Assessing assessing;
    private final Results results;
    private final GradeKeyRepository keys;
    private final ReleaseRepository releases;
    private final CurrentPerson current;
    private final Notices notices;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    Releasing(
            Sessions sessions,
            Attempts attempts,
            Marks marks,
            Assessing assessing,
            Results results,
            GradeKeyRepository keys,
            ReleaseRepository releases,
            CurrentPerson current,
            Notices notices,
            AuditTrail audit,
            Clock clock) {
        this.sessions = sessions;
        this.attempts = attempts;
        this.marks = marks;
        this.assessing = assessing;
        this.results = results;
        this.keys = keys;
        this.releases = releases;
        this.current = current;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Releases the results of a session: one row for each candidate, a notice to each who has ever signed in.
     *
     * @throws Refused where there is no grade key, the key is the lecturer's own, an attempt may still begin or runs, a
     *     part is unmarked, or results are out already
     */
    @Transactional
    public void release(UUID sessionId) {
        SessionView session = sessions.locked(sessionId);
        marks.holdStill(sessionId);
        GradeKeyRow key = keys.newest(sessionId).orElseThrow(() -> refused("no-grade-key", ResultMessages::noKey));
        UUID me = current.person().id();
        refuseIf(results.released(sessionId), "released", ResultMessages::alreadyReleased);
        refuseIf(key.setBy.equals(me), "own-grade-key", ResultMessages::ownKey);
        refuseIf(unfinished(session), "attempts-running", ResultMessages::attemptsRunning);
        refuseIf(marks.unmarkedParts(sessionId) > 0, "unmarked-parts", ResultMessages::unmarkedParts);
        List<Assessed> all = assessing.all(sessionId, assessing.key(sessionId));
        Release release = new Release();
        release.sessionId = sessionId;
        release.gradeKeyId = key.id;
        release.releasedBy = me;
        release.releasedAt = clock.instant();
        releases.persist(release);
        all.forEach(assessed -> tell(session, assessed));
        audit.record(new AuditEvent(
                "result.release",
                "session/" + sessionId,
                Optional.of(sessionId),
                Map.of("keyVersion", key.version, "candidates", all.size())));
    }

    private void tell(SessionView session, Assessed assessed) {
        results.append(session.id(), assessed, "release");
        assessed.candidate()
                .personId()
                .ifPresent(person -> notices.tell(
                        person,
                        new Notice(
                                l -> Texts.in(ResultMessages.class, l).noticeSubject(session.title()),
                                l -> Texts.in(ResultMessages.class, l).noticeBody(session.title()),
                                "/results")));
    }

    private boolean unfinished(SessionView session) {
        return !clock.instant().isAfter(session.lastStartAt())
                || attempts.ofSession(session.id()).stream()
                        .anyMatch(attempt -> attempt.state() == AttemptState.RUNNING);
    }

    private static void refuseIf(boolean wrong, String code, Function<ResultMessages, String> text) {
        if (wrong) {
            throw refused(code, text);
        }
    }

    private static Refused refused(String code, Function<ResultMessages, String> text) {
        return new Refused(code, l -> text.apply(Texts.in(ResultMessages.class, l)));
    }
}
