package de.tum.klausur.result;

import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.result.grading.Grade;
import de.tum.klausur.result.grading.GradeKey;
import de.tum.klausur.result.grading.KeyProblem;
import de.tum.klausur.result.grading.ParsedGradeKey;
import de.tum.klausur.session.Papers;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The grade keys of sessions: proposed, read, kept in versions, locked by the release. */
@ApplicationScoped
@Transactional
class GradeKeys {

    private static final int MOST_VERSIONS = 100;

    private final GradeKeyRepository keys;
    private final ReleaseRepository releases;
    private final Sessions sessions;
    private final Papers papers;
    private final ResultsConfig config;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    GradeKeys(
            GradeKeyRepository keys,
            ReleaseRepository releases,
            Sessions sessions,
            Papers papers,
            ResultsConfig config,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.keys = keys;
        this.releases = releases;
        this.sessions = sessions;
        this.papers = papers;
        this.config = config;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest versions, up to 100, the newest first. */
    public List<KeyVersion> versions(UUID sessionId) {
        return newest(sessionId, MOST_VERSIONS);
    }

    private List<KeyVersion> newest(UUID sessionId, int most) {
        Credits worth = worth(sessions.get(sessionId));
        return keys.newest(sessionId, most).stream().map(row -> row.view(worth)).toList();
    }

    /** The version that counts. */
    public Optional<KeyVersion> current(UUID sessionId) {
        return newest(sessionId, 1).stream().findFirst();
    }

    /** One version, whether or not it is among the newest. */
    public Optional<KeyVersion> version(UUID sessionId, UUID id) {
        return keys.findByIdOptional(id)
                .filter(row -> row.sessionId.equals(sessionId))
                .map(row -> row.view(worth(sessionId)));
    }

    /** The exam's own maximum. */
    public Credits worth(UUID sessionId) {
        return worth(sessions.get(sessionId));
    }

    /** A key to begin with, on the exam's own maximum. */
    public GradeKey proposed(UUID sessionId) {
        return GradeKey.proposed(worth(sessions.get(sessionId)), config.passPercent(), config.topPercent());
    }

    /**
     * Reads a typed key without keeping it.
     *
     * @throws InvalidInput with all that is wrong; its fields are the grades, e.g. {@code 1.3}
     */
    public GradeKey read(UUID sessionId, Map<Grade, String> typed) {
        return switch (ParsedGradeKey.of(worth(sessions.get(sessionId)), typed)) {
            case ParsedGradeKey.Read(GradeKey key) -> key;
            case ParsedGradeKey.Unreadable(List<KeyProblem> problems) ->
                throw new InvalidInput(problems.stream().map(GradeKeys::told).toList());
        };
    }

    /**
     * Refuses what was typed over a version that no longer counts.
     *
     * @param seen the version that the form showed; 0 where it was the proposed one
     */
    public void refuseStale(UUID sessionId, int seen) {
        if (keys.version(sessionId) != seen) {
            throw new Refused(
                    "grade-key-changed",
                    locale -> Texts.in(ResultMessages.class, locale).keyOvertaken());
        }
    }

    /**
     * Keeps a typed key as the version after the one that was seen.
     *
     * @throws Refused where another version was set meanwhile, or once the results are released
     */
    public KeyVersion save(UUID sessionId, Map<Grade, String> typed, int seen) {
        sessions.locked(sessionId); // so that nobody sets one between the look and the new one
        refuseStale(sessionId, seen);
        return save(sessionId, typed);
    }

    /**
     * Keeps a typed key as a new version.
     *
     * @throws Refused once the results are released
     * @throws InvalidInput as {@link #read}
     * @throws NotThere where there is no such session
     */
    public KeyVersion save(UUID sessionId, Map<Grade, String> typed) {
        SessionView session = sessions.locked(sessionId);
        if (releases.findByIdOptional(sessionId).isPresent()) {
            throw new Refused(
                    "released", locale -> Texts.in(ResultMessages.class, locale).keyLocked());
        }
        GradeKeyRow row = new GradeKeyRow();
        row.id = UUID.randomUUID();
        row.sessionId = sessionId;
        row.version = keys.version(sessionId) + 1;
        row.keep(read(sessionId, typed));
        row.setBy = current.person().id();
        row.setAt = clock.instant();
        keys.persist(row);
        audit.record(new AuditEvent(
                "result.grade-key",
                "session/" + sessionId,
                Optional.of(sessionId),
                Map.of("version", row.version, "boundaries", row.boundaries)));
        return row.view(worth(session));
    }

    private Credits worth(SessionView session) {
        return papers.exam(session.id()).credits();
    }

    private static InputProblem told(KeyProblem problem) {
        return new InputProblem(problem.grade().toString(), locale -> {
            ResultMessages in = Texts.in(ResultMessages.class, locale);
            String grade = problem.grade().toString();
            return switch (problem.fault()) {
                case MISSING -> in.keyMissing(grade);
                case NOT_IN_HALVES -> in.keyNotInHalves(grade);
                case ABOVE_MAXIMUM -> in.keyAboveMaximum(grade);
                case RISES -> in.keyRises(grade);
            };
        });
    }
}
