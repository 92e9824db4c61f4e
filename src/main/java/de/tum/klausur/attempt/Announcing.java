package de.tum.klausur.attempt;

import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A lecturer tells all students of a session something: who sits sees it at once, who starts later when the exam is opened. */
@ApplicationScoped
@Transactional
class Announcing {

    private final Announcements announcements;
    private final AttemptRecords records;
    private final Sessions sessions;
    private final NewsPublisher news;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    Announcing(
            Announcements announcements,
            AttemptRecords records,
            Sessions sessions,
            NewsPublisher news,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.announcements = announcements;
        this.records = records;
        this.sessions = sessions;
        this.news = news;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is to be told, as typed.
     *
     * @param en in English; one of the two may be empty
     * @param de in German
     */
    record Wording(String en, String de) {

        Wording {
            en = en.strip();
            de = de.strip();
        }
    }

    /**
     * Where a session's announcements stand.
     *
     * @param running students who would be told now
     */
    record Board(SessionView session, List<Announcement> told, Map<Integer, Integer> acknowledged, int running) {

        /** How many have acknowledged one. */
        public int acknowledged(Announcement one) {
            return acknowledged.getOrDefault(one.number(), 0);
        }
    }

    /**
     * What was told so far, and to how many it would be told now.
     *
     * @throws NotThere where there is no such session
     */
    public Board of(UUID sessionId) {
        return new Board(
                sessions.get(sessionId),
                announcements.of(sessionId).reversed(),
                announcements.acknowledged(sessionId),
                records.countRunning(sessionId));
    }

    /**
     * Looks at it before it is told.
     *
     * @throws InvalidInput where there is no text, or one is too long
     * @throws NotThere where there is no such session
     */
    public Wording check(UUID sessionId, Wording wording) {
        sessions.get(sessionId);
        List<InputProblem> problems = new ArrayList<>();
        if (wording.en().isEmpty() && wording.de().isEmpty()) {
            problems.add(problem("en", in -> in.empty()));
        }
        if (wording.en().length() > Announcement.LONGEST) {
            problems.add(problem("en", in -> in.tooLong(Announcement.LONGEST)));
        }
        if (wording.de().length() > Announcement.LONGEST) {
            problems.add(problem("de", in -> in.tooLong(Announcement.LONGEST)));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return wording;
    }

    /**
     * Tells it.
     *
     * @throws InvalidInput as {@link #check}
     * @throws de.tum.klausur.shared.http.Refused where the session has not opened yet, or there are too many
     */
    public Announcement announce(UUID sessionId, Wording wording) {
        check(sessionId, wording);
        SessionView session = sessions.locked(sessionId);
        if (clock.instant().isBefore(session.opensAt())) {
            throw Refusals.nobodyToTell();
        }
        int number = announcements.of(sessionId).size() + 1;
        if (number > Announcements.MOST) {
            throw Refusals.tooManyAnnouncements();
        }
        Announcement told =
                new Announcement(number, clock.instant(), current.person().id(), wording.en(), wording.de());
        announcements.add(sessionId, told);
        news.announceToRunning(sessionId, News.Kind.ANNOUNCED);
        audit.record(new AuditEvent(
                "session.announce",
                "session/" + sessionId,
                Optional.of(sessionId),
                Map.of("number", number, "en", wording.en(), "de", wording.de())));
        return told;
    }

    private static InputProblem problem(String field, Function<AnnouncementMessages, String> text) {
        return new InputProblem(field, locale -> text.apply(in(locale)));
    }

    private static AnnouncementMessages in(Locale locale) {
        return Texts.in(AnnouncementMessages.class, locale);
    }
}
