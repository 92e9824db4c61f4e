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
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The sessions in which the current person takes part. */
@ApplicationScoped
class Seats {

    private final Sessions sessions;
    private final Candidates candidates;
    private final OwnSittings own;
    private final Papers papers;
    private final CurrentPerson current;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    Seats(
            Sessions sessions,
            Candidates candidates,
            OwnSittings own,
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
    public List<SeatView> all(Language language) {
        return candidates.ofPerson(current.person()).stream()
                .map(candidate -> view(candidate, language))
                .sorted(Comparator.comparing((SeatView seat) -> seat.session().opensAt())
                        .reversed())
                .toList();
    }

    /** One; not there for whoever takes no part. */
    @Transactional
    public SeatView one(UUID sessionId, Language language) {
        return view(own.seat(sessionId), language);
    }

    private SeatView view(CandidateView candidate, Language language) {
        SessionView session = sessions.get(candidate.sessionId());
        FrozenExam exam = papers.exam(session.id());
        return new SeatView(
                session,
                session.duration().plusMinutes(candidate.extraMinutes()),
                exam.credits().toString(),
                exam.aids().in(language),
                exam.rules().untouched() == Untouched.NONE,
                language == Language.DE ? exam.englishOnly() : 0,
                own.ofCandidate(candidate.id()),
                clock.instant());
    }
}
