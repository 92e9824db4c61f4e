package de.tum.klausur.result;

import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.people.notice.Notice;
import de.tum.klausur.people.notice.Notices;
import de.tum.klausur.result.grading.GradingScheme;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gives results out: the act of a second lecturer, never of the platform. */
@ApplicationScoped
@Transactional
class Releasing {

    private final Sessions sessions;
    private final Seats seats;
    private final GradeKeys keys;
    private final Marks marks;
    private final Results results;
    private final ResultsConfig config;
    private final CurrentPerson current;
    private final Notices notices;
    private final AuditTrail audit;
    private final Clock clock;

    Releasing(
            Sessions sessions,
            Seats seats,
            GradeKeys keys,
            Marks marks,
            Results results,
            ResultsConfig config,
            CurrentPerson current,
            Notices notices,
            AuditTrail audit,
            Clock clock) {
        this.sessions = sessions;
        this.seats = seats;
        this.keys = keys;
        this.marks = marks;
        this.results = results;
        this.config = config;
        this.current = current;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How near the session is to its release.
     *
     * @throws NotThere where there is no such session
     */
    public Progress progress(UUID sessionId) {
        return new Progress(
                sessions.get(sessionId),
                seats.of(sessionId),
                marks.unmarkedParts(sessionId),
                keys.current(sessionId),
                results.releasedAt(sessionId));
    }

    /** What stands in the way of a release by the current person. */
    public List<Progress.Obstacle> obstacles(Progress progress) {
        return progress.obstacles(current.person().id(), clock.instant());
    }

    /**
     * Releases the results of a session and tells the students.
     *
     * @param keyVersion the version of the grade key that the lecturer has seen
     * @throws Refused where something stands in the way, or the key has changed meanwhile
     * @throws NotThere where there is no such session
     */
    public void release(UUID sessionId, int keyVersion) {
        sessions.locked(sessionId);
        marks.holdStill(sessionId);
        Progress progress = progress(sessionId);
        obstacles(progress).stream().findFirst().ifPresent(obstacle -> {
            throw refused(obstacle, progress);
        });
        KeyVersion key = progress.key()
                .filter(k -> k.version() == keyVersion)
                .orElseThrow(() -> new Refused(
                        "grade-key-changed",
                        locale -> Texts.in(ResultMessages.class, locale).keyChanged()));
        GradingScheme grading = new GradingScheme(key.key(), config.bonus());
        progress.seats().forEach(seat -> results.append(seat, grading, "release"));
        results.release(sessionId, key.id());
        tell(progress);
        record(progress, key);
    }

    private static Refused refused(Progress.Obstacle obstacle, Progress progress) {
        return switch (obstacle) {
            case RELEASED -> new Refused("released", l -> in(l).alreadyReleased());
            case WINDOW_OPEN -> new Refused("window-open", l -> in(l).windowOpen());
            case ATTEMPTS_RUNNING -> new Refused("attempts-running", l -> in(l).attemptsRunning(progress.running()));
            case UNMARKED -> new Refused("unmarked", l -> in(l).unmarked(progress.unmarked()));
            case NO_KEY -> new Refused("no-grade-key", l -> in(l).noKey());
            case SAME_PERSON -> new Refused("same-person", l -> in(l).samePerson());
        };
    }

    /** One statement, whatever the number of students. */
    private void tell(Progress progress) {
        String title = progress.session().title();
        List<UUID> people = progress.seats().stream()
                .map(ProvisionalResult::candidate)
                .flatMap(candidate -> candidate.personId().stream())
                .toList();
        notices.tellAll(people, new Notice(l -> in(l).noticeSubject(title), l -> in(l).noticeBody(title), "/results"));
    }

    private void record(Progress progress, KeyVersion key) {
        audit.record(new AuditEvent(
                "result.release",
                "session/" + progress.session().id(),
                Optional.of(progress.session().id()),
                Map.of(
                        "keyVersion",
                        key.version(),
                        "results",
                        progress.seats().size(),
                        "absent",
                        progress.absent().size())));
    }

    private static ResultMessages in(Locale locale) {
        return Texts.in(ResultMessages.class, locale);
    }
}
