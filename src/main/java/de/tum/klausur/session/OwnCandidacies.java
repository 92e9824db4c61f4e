package de.tum.klausur.session;

import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.exam.Exams;
import de.tum.klausur.exam.paper.Draft;
import de.tum.klausur.people.Conflict;
import de.tum.klausur.people.ConflictsOfInterest;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.PersonView;
import de.tum.klausur.question.QuestionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Knows the sessions that staff are candidates of, by their person or by a roster's row that still waits for them. */
@ApplicationScoped
@Transactional
class OwnCandidacies implements ConflictsOfInterest {

    private final CandidateRepository candidates;
    private final Sessions sessions;
    private final Sittings sittings;
    private final Exams exams;
    private final BankShelf shelf;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    OwnCandidacies(
            CandidateRepository candidates,
            Sessions sessions,
            Sittings sittings,
            Exams exams,
            BankShelf shelf,
            Clock clock) {
        this.candidates = candidates;
        this.sessions = sessions;
        this.sittings = sittings;
        this.exams = exams;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public Set<UUID> ownSessions(PersonView person) {
        return candidates.waitingOrLinked(person).stream()
                .map(candidate -> candidate.sessionId)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Conflict> of(PersonView person, Matter matter, String id) {
        List<Candidate> own = candidates.waitingOrLinked(person);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return switch (matter) {
            case NOTHING -> Optional.empty();
            case SESSION, OBJECTION -> session(own, id);
            case ANSWERS -> session(own, id).or(() -> paper(own, asked -> sharesWithSession(asked, id)));
            case EXAM -> paper(own, asked -> sharesWithExam(asked, id));
            case BANK -> paper(own, asked -> liesIn(asked, id));
            case ALL_BANKS -> paper(own, asked -> true);
        };
    }

    private Optional<Conflict> session(List<Candidate> own, String id) {
        return own.stream()
                .filter(candidate -> candidate.sessionId.toString().equalsIgnoreCase(id))
                .findFirst()
                .map(candidate -> sessions.get(candidate.sessionId))
                .map(session -> new Conflict(session.title(), Conflict.Reach.SESSION));
    }

    /** The first own session whose papers are closed and can ask what {@code meets} says. */
    private Optional<Conflict> paper(List<Candidate> own, Predicate<SessionView> meets) {
        return own.stream()
                .map(this::candidacy)
                .filter(candidacy -> candidacy.closesPaper(clock.instant()))
                .map(OwnCandidacy::session)
                .filter(meets)
                .findFirst()
                .map(session -> new Conflict(session.title(), Conflict.Reach.PAPER));
    }

    private OwnCandidacy candidacy(Candidate candidate) {
        SessionView session = sessions.get(candidate.sessionId);
        return new OwnCandidacy(
                session, exams.frozen(session.examHash()).rules().graded(), sittings.of(candidate.id));
    }

    private boolean sharesWithSession(SessionView asked, String id) {
        return sessionId(id)
                .flatMap(sessions::find)
                .filter(other -> other.examHash().equals(asked.examHash())
                        || questions(other).stream().anyMatch(questions(asked)::contains))
                .isPresent();
    }

    private boolean sharesWithExam(SessionView asked, String id) {
        return exams.blueprintOf(asked.examHash()).equals(id)
                || exams.draft(id).flatMap(Draft::exam).stream()
                        .flatMap(exam -> exam.questions().stream())
                        .anyMatch(version ->
                                questions(asked).contains(version.question().id()));
    }

    private boolean liesIn(SessionView asked, String bank) {
        Set<QuestionId> questions = questions(asked);
        return shelf.questions().stream()
                .filter(entry -> entry.bankId().equals(bank))
                .anyMatch(entry -> questions.contains(new QuestionId(entry.id())));
    }

    private Set<QuestionId> questions(SessionView session) {
        return exams.frozen(session.examHash()).questions().stream()
                .map(version -> version.question().id())
                .collect(Collectors.toSet());
    }

    private static Optional<UUID> sessionId(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
