package de.tum.klausur.session;

import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.exam.ExamView;
import de.tum.klausur.exam.Exams;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.shared.answer.InputProblem;
import de.tum.klausur.shared.answer.InvalidInput;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Schedules a session; the exam is frozen in the same transaction. */
@ApplicationScoped
public class Scheduling {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_MINUTES = 600;

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
     * @throws InvalidInput with all that is wrong with the form
     */
    @Transactional
    public UUID schedule(ScheduleForm form) {
        ExamSession session = read(form);
        session.examHash = exams.freeze(text(form.exam)).hash();
        session.id = UUID.randomUUID();
        session.createdBy = current.person().id();
        session.createdAt = clock.instant();
        sessions.persist(session);
        audit.record(new AuditEvent(
                "session.schedule",
                "session/" + session.id,
                Optional.of(session.id),
                Map.of("exam", text(form.exam), "hash", session.examHash, "opensAt", session.opensAt.toString())));
        return session.id;
    }

    private ExamSession read(ScheduleForm form) {
        List<InputProblem> problems = new ArrayList<>();
        if (exams.find(text(form.exam)).filter(ExamView::ready).isEmpty()) {
            problems.add(problem("exam", SessionMessages::noExam));
        }
        ExamSession session = new ExamSession();
        session.title = text(form.title);
        if (session.title.isEmpty() || session.title.length() > LONGEST_TITLE) {
            problems.add(problem("title", SessionMessages::noTitle));
        }
        session.opensAt = time(form.opensAt, "opensAt", problems);
        session.lastStartAt = time(form.lastStartAt, "lastStartAt", problems);
        session.durationMinutes = minutes(form, problems);
        if (problems.isEmpty() && !session.opensAt.isBefore(session.lastStartAt)) {
            problems.add(problem("lastStartAt", SessionMessages::endsBeforeItOpens));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return session;
    }

    private static Instant time(@Nullable String typed, String field, List<InputProblem> problems) {
        try {
            return LocalDateTime.parse(text(typed)).atZone(BERLIN).toInstant();
        } catch (DateTimeException e) {
            problems.add(problem(field, SessionMessages::notATime));
            return Instant.EPOCH;
        }
    }

    private static int minutes(ScheduleForm form, List<InputProblem> problems) {
        String typed = text(form.duration);
        int minutes = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
        if (minutes < 1 || minutes > MOST_MINUTES) {
            problems.add(problem("duration", SessionMessages::notMinutes));
        }
        return minutes;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static InputProblem problem(String field, Function<SessionMessages, String> text) {
        return new InputProblem(field, locale -> text.apply(Texts.in(SessionMessages.class, locale)));
    }
}
