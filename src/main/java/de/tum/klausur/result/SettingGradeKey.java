package de.tum.klausur.result;

import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.result.grading.Grade;
import de.tum.klausur.result.grading.KeyProblem;
import de.tum.klausur.result.grading.KeyReading;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.answer.InputProblem;
import de.tum.klausur.shared.answer.InvalidInput;
import de.tum.klausur.shared.answer.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sets a new version of a session's grade key; the earlier ones are kept. */
@ApplicationScoped
public class SettingGradeKey {

    private final Sessions sessions;
    private final Assessing assessing;
    private final Results results;
    private final GradeKeyRepository keys;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    SettingGradeKey(
            Sessions sessions,
            Assessing assessing,
            Results results,
            GradeKeyRepository keys,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.sessions = sessions;
        this.assessing = assessing;
        this.results = results;
        this.keys = keys;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sets the key.
     *
     * @param typed least credits by grade, as typed
     * @throws InvalidInput with all that is wrong; fields are grades such as {@code 1.3}
     * @throws Refused once results are out
     */
    @Transactional
    public void set(UUID sessionId, Map<Grade, String> typed) {
        sessions.locked(sessionId);
        if (results.released(sessionId)) {
            throw new Refused(
                    "grade-key-locked", l -> Texts.in(ResultMessages.class, l).keyLocked());
        }
        switch (KeyReading.of(assessing.worth(sessionId), typed)) {
            case KeyReading.Unreadable(var problems) ->
                throw new InvalidInput(
                        problems.stream().map(SettingGradeKey::problem).toList());
            case KeyReading.Read(var key) -> {
                GradeKeyRow row = new GradeKeyRow();
                row.id = UUID.randomUUID();
                row.sessionId = sessionId;
                row.version =
                        keys.newest(sessionId).map(newest -> newest.version).orElse(0) + 1;
                row.write(key);
                row.setBy = current.person().id();
                row.setAt = clock.instant();
                keys.persist(row);
                audit.record(new AuditEvent(
                        "result.grade-key",
                        "session/" + sessionId,
                        Optional.of(sessionId),
                        Map.of("version", row.version, "boundaries", row.boundaries)));
            }
        }
    }

    private static InputProblem problem(KeyProblem problem) {
        return new InputProblem(problem.grade().toString(), locale -> {
            ResultMessages texts = Texts.in(ResultMessages.class, locale);
            String grade = problem.grade().toString();
            return switch (problem.fault()) {
                case MISSING -> texts.boundaryMissing(grade);
                case NOT_IN_HALVES -> texts.boundaryNotInHalves(grade);
                case ABOVE_MAXIMUM -> texts.boundaryAboveMaximum(grade);
                case RISES -> texts.boundaryRises(grade);
            };
        });
    }
}
