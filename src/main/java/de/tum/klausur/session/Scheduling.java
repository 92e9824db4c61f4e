package de.tum.klausur.session;

import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.exam.ExamView;
import de.tum.klausur.exam.Exams;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Schedules sessions and changes what is scheduled; the exam is frozen in the same transaction. */
@ApplicationScoped
class Scheduling {

    private final ExamSessionRepository sessions;
    private final Exams exams;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    Scheduling(ExamSessionRepository sessions, Exams exams, CurrentPerson current, AuditTrail audit, Clock clock) {
        this.sessions = sessions;
        this.exams = exams;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Schedules a session.
     *
     * @return the session's id
     * @throws InvalidInput with all that is wrong with what is wanted
     */
    @Transactional
    public UUID schedule(NewSession wanted) {
        String exam = Schedule.text(wanted.exam());
        boolean ready = exams.find(exam).filter(ExamView::ready).isPresent();
        Schedule schedule =
                Schedule.of(wanted, ready ? List.of() : List.of(Schedule.problem("exam", SessionMessages::noExam)));
        ExamSession session = new ExamSession();
        session.id = UUID.randomUUID();
        session.take(schedule);
        session.examHash = exams.freeze(exam).hash();
        session.createdBy = current.person().id();
        session.createdAt = clock.instant();
        sessions.persist(session);
        record("session.schedule", session, schedule.told("exam", exam, "hash", session.examHash));
        return session.id;
    }

    /**
     * Changes title and times. Once the session is open, the opening and the duration stand: students count on them.
     *
     * @throws InvalidInput with all that is wrong with the change; nothing is changed then
     * @throws NotThere where there is no such session
     */
    @Transactional
    public void change(UUID id, SessionChange change) {
        ExamSession session = locked(id);
        SessionView before = session.view();
        boolean open = !clock.instant().isBefore(before.opensAt());
        Schedule schedule = Schedule.changed(before, change, open);
        session.take(schedule);
        record("session.change", session, schedule.told());
    }

    /**
     * Ends the window for starting now; who has started goes on. Nothing happens where it has ended before.
     *
     * @throws NotThere where there is no such session
     */
    @Transactional
    public void endStarting(UUID id) {
        ExamSession session = locked(id);
        Instant now = clock.instant();
        if (session.view().mayStart(now)) {
            // At the very instant of opening, too, a session opens before its last start.
            session.lastStartAt = now.isAfter(session.opensAt) ? now : session.opensAt.plusMillis(1);
            record("session.end-starting", session, Map.of("lastStartAt", session.lastStartAt.toString()));
        }
    }

    private ExamSession locked(UUID id) {
        return sessions.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotThere("session/" + id));
    }

    private void record(String action, ExamSession session, Map<String, Object> detail) {
        audit.record(new AuditEvent(action, "session/" + session.id, Optional.of(session.id), detail));
    }
}
