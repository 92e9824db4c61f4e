package de.tum.klausur.session;

import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.people.notice.Notice;
import de.tum.klausur.people.notice.Notices;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Deletes a session that was scheduled by mistake: only its maker can, and only as long as nobody has begun. */
@ApplicationScoped
@Transactional
public class DeletingSessions {

    private final Sessions sessions;
    private final Sittings sittings;
    private final CandidateRepository candidates;
    private final CurrentPerson current;
    private final Notices notices;
    private final AuditTrail audit;
    private final Event<SessionDeleted> deleted;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    DeletingSessions(
            Sessions sessions,
            Sittings sittings,
            CandidateRepository candidates,
            CurrentPerson current,
            Notices notices,
            AuditTrail audit,
            Event<SessionDeleted> deleted,
            Clock clock) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.candidates = candidates;
        this.current = current;
        this.notices = notices;
        this.audit = audit;
        this.deleted = deleted;
        this.clock = clock;
    }

    /** Whether the person signed in may delete it now. */
    public boolean mayDelete(UUID sessionId) {
        return obstacle(sessionId).isEmpty();
    }

    /**
     * Refuses where {@link #delete} would.
     *
     * @throws NotThere where there is no such session
     * @throws Refused where somebody else scheduled it, or somebody has begun
     */
    public void check(UUID sessionId) {
        obstacle(sessionId).ifPresent(refused -> {
            throw refused;
        });
    }

    /**
     * Deletes the session with its candidates, roster files and grade keys; the trail keeps what was done to it.
     * Candidates who are known and could still expect it are told.
     *
     * @throws NotThere where there is no such session
     * @throws Refused where somebody else scheduled it, somebody has begun, or results are out
     */
    public void delete(UUID sessionId) {
        SessionView session = sessions.locked(sessionId);
        check(sessionId);
        List<Candidate> all = candidates.inSessionWithRemoved(sessionId);
        tell(session, all);
        deleted.fire(new SessionDeleted(sessionId));
        candidates.delete("sessionId", sessionId);
        sessions.remove(sessionId);
        audit.record(new AuditEvent(
                "session.delete",
                "session/" + sessionId,
                Optional.of(sessionId),
                Map.of(
                        "title", session.title(),
                        "opensAt", session.opensAt().toString(),
                        "candidates", all.stream().filter(Candidate::takesPart).count())));
    }

    /** The refusal of a session that somebody has begun. */
    public static Refused begunAlready() {
        return refused("begun", in -> in.begunAlready());
    }

    private Optional<Refused> obstacle(UUID sessionId) {
        if (!sessions.madeBy(sessionId).equals(current.person().id())) {
            return Optional.of(refused("not-maker", CandidateMessages::notMaker));
        }
        return sittings.begun(sessionId) > 0 ? Optional.of(begunAlready()) : Optional.empty();
    }

    private void tell(SessionView session, List<Candidate> all) {
        if (clock.instant().isAfter(session.lastStartAt())) {
            return;
        }
        List<UUID> people = all.stream()
                .filter(Candidate::takesPart)
                .map(candidate -> candidate.personId)
                .filter(Objects::nonNull)
                .toList();
        notices.tellAll(
                people,
                new Notice(
                        l -> in(l).deletedSubject(session.title()),
                        l -> in(l).deletedBody(session.title()),
                        "/attempts"));
    }

    private static Refused refused(String code, java.util.function.Function<CandidateMessages, String> text) {
        return new Refused(code, locale -> text.apply(in(locale)));
    }

    private static CandidateMessages in(Locale locale) {
        return Texts.in(CandidateMessages.class, locale);
    }
}
