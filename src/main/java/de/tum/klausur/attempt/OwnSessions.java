package de.tum.klausur.attempt;

import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.exam.paper.Untouched;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.session.CandidateView;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.Papers;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions in which the current person takes part. */
@ApplicationScoped
class OwnSessions {

    private final Sessions sessions;
    private final Candidates candidates;
    private final OwnAttempts own;
    private final Papers papers;
    private final CurrentPerson current;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    OwnSessions(
            Sessions sessions,
            Candidates candidates,
            OwnAttempts own,
            Papers papers,
            CurrentPerson current,
            Clock clock) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.own = own;
        this.papers = papers;
        this.current = current;
        this.clock = clock;
    }

    /** All, the latest first. */
    @Transactional
    public List<OwnSession> all(Language language) {
        return candidates.ofPerson(current.person()).stream()
                .map(candidate -> view(candidate, language))
                .sorted(Comparator.comparing(OwnSession::opensAt).reversed())
                .toList();
    }

    /** One; not there for whoever takes no part. */
    @Transactional
    public OwnSession one(UUID sessionId, Language language) {
        return view(own.candidate(sessionId), language);
    }

    private OwnSession view(CandidateView candidate, Language language) {
        SessionView session = sessions.get(candidate.sessionId());
        FrozenExam exam = papers.exam(session.id());
        Instant now = clock.instant();
        Optional<AttemptView> begun = own.ofCandidate(candidate.id())
                .filter(attempt -> attempt.startedAt().isPresent());
        return new OwnSession(
                session.id(),
                session.title(),
                session.opensAt(),
                session.lastStartAt(),
                session.duration().plusMinutes(candidate.extraMinutes()).toMinutes(),
                exam.credits().toString(),
                exam.aids().in(language),
                exam.rules().untouched() == Untouched.NONE,
                session.mayStart(now) && begun.isEmpty(),
                begun.map(AttemptView::id),
                begun.map(AttemptView::state),
                now,
                exam.rules().calculator(),
                exam.rules().confirmed().stream().map(rule -> rule.in(language)).toList(),
                new OwnSession.OnPage(
                        current.person(),
                        candidate.extraMinutes(),
                        exam.rules().graded(),
                        language == Language.DE ? exam.englishOnly() : 0));
    }
}
