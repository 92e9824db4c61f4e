package de.tum.klausur.review;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.exam.paper.ExamPart;
import de.tum.klausur.marking.MarkView;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.marking.shown.Reader;
import de.tum.klausur.people.ConflictsOfInterest;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.FollowOnMarking;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.result.ResultView;
import de.tum.klausur.result.Results;
import de.tum.klausur.session.Candidates;
import de.tum.klausur.session.Papers;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Puts together what the pages of the review show. */
@ApplicationScoped
@Transactional
class ReviewDesk {

    private final OwnReviews own;
    private final Windows windows;
    private final ReviewSheets sheets;
    private final ObjectionRepository objections;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Candidates candidates;
    private final Results results;
    private final CurrentPerson current;
    private final ConflictsOfInterest conflicts;
    private final Marks marks;
    private final EqualAnswers equal;
    private final Papers papers;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    ReviewDesk(
            OwnReviews own,
            Windows windows,
            ReviewSheets sheets,
            ObjectionRepository objections,
            Sessions sessions,
            Attempts attempts,
            Candidates candidates,
            Results results,
            CurrentPerson current,
            ConflictsOfInterest conflicts,
            Marks marks,
            EqualAnswers equal,
            Papers papers,
            Clock clock) {
        this.own = own;
        this.windows = windows;
        this.sheets = sheets;
        this.objections = objections;
        this.sessions = sessions;
        this.attempts = attempts;
        this.candidates = candidates;
        this.results = results;
        this.current = current;
        this.conflicts = conflicts;
        this.marks = marks;
        this.equal = equal;
        this.papers = papers;
        this.clock = clock;
    }

    /** The current student's attempts whose results are out. */
    public List<OwnReview> ownReviews() {
        return own.all().stream()
                .map(attempt -> {
                    Optional<WindowView> window = windows.of(attempt.sessionId());
                    return new OwnReview(
                            attempt.id(),
                            attempt.sessionId(),
                            sessions.get(attempt.sessionId()).title(),
                            window,
                            window.map(w -> w.state(clock.instant())));
                })
                .toList();
    }

    /** The current student's review of one attempt. */
    public OwnSheet.OnPage ownSheet(UUID attemptId, Locale locale) {
        return sheet(own.get(attemptId), locale);
    }

    /** What some students of a session see while the review is open, to prepare for them; shown to nobody. */
    public List<OwnSheet.OnPage> samples(UUID sessionId, Locale locale, int most) {
        return attempts.ofSession(sessionId).stream()
                .filter(attempt -> attempt.endedAt().isPresent())
                .limit(most)
                .map(attempt -> sheet(attempt, locale, true))
                .toList();
    }

    private OwnSheet.OnPage sheet(AttemptView attempt, Locale locale) {
        boolean open = windows.of(attempt.sessionId())
                .filter(window -> window.isOpen(clock.instant()))
                .isPresent();
        return sheet(attempt, locale, open);
    }

    private OwnSheet.OnPage sheet(AttemptView attempt, Locale locale, boolean open) {
        Optional<WindowView> window = windows.of(attempt.sessionId());
        boolean keys = window.filter(WindowView::showsSolutions).isPresent();
        List<Objection> written = objections.of(attempt.id());
        SessionView session = sessions.get(attempt.sessionId());
        ResultView result = results.ofCandidate(attempt.candidateId()).orElseThrow();
        OwnSheet told = new OwnSheet(
                attempt.id(),
                session.title(),
                result.credits().toString(),
                result.worth().toString(),
                result.grade().toString(),
                window,
                open,
                open ? sheets.of(attempt, new Reader(locale, keys)) : List.of(),
                written.stream().map(Objection::view).toList());
        return new OwnSheet.OnPage(
                told,
                session,
                result,
                window.filter(w -> w.isOver(clock.instant())).isPresent(),
                sheets.partNames(attempt),
                outcomes(attempt, written));
    }

    /** A mark by an objection that came after the one objected to is what was decided. */
    private Map<UUID, Outcome> outcomes(AttemptView attempt, List<Objection> written) {
        Map<UUID, Outcome> outcomes = new HashMap<>();
        for (Objection objection : written) {
            if (objection.decision != null) {
                List<MarkView> history = marks.history(attempt.id(), objection.ref());
                Credits worth = papers.part(attempt.sessionId(), attempt.seed(), objection.ref())
                        .part()
                        .credits();
                Credits before = asDecided(history, objection);
                Credits after = Optional.ofNullable(objection.markAfter)
                        .flatMap(id -> credits(history, id))
                        .orElse(before);
                outcomes.put(objection.id, new Outcome(before, after, worth));
            }
        }
        return outcomes;
    }

    /** The credits that stood when it was decided: another's objection may have raised the mark before. */
    private static Credits asDecided(List<MarkView> history, Objection objection) {
        Instant decided = Objects.requireNonNull(objection.decidedAt);
        return history.stream()
                .filter(mark -> mark.id() >= objection.markBefore
                        && Optional.ofNullable(objection.markAfter)
                                .map(after -> mark.id() < after)
                                .orElseGet(() -> !mark.at().isAfter(decided)))
                .reduce((earlier, later) -> later)
                .map(MarkView::credits)
                .orElse(Credits.ZERO);
    }

    private static Optional<Credits> credits(List<MarkView> history, long mark) {
        return history.stream()
                .filter(entry -> entry.id() == mark)
                .map(MarkView::credits)
                .findFirst();
    }

    /** Objections that wait for a decision, the oldest first, without sessions that the reader is a candidate of. */
    public Paging<WaitingObjection> waiting(Paging.Wish wish) {
        return objections.open(conflicts.ownSessions(current.person()), wish).map(this::waiting);
    }

    /** One objection with its part; throws {@link NotThere} where there is none. */
    public ObjectionCase one(UUID objectionId, Locale locale) {
        Objection objection =
                objections.findByIdOptional(objectionId).orElseThrow(() -> new NotThere("objection/" + objectionId));
        AttemptView attempt = attempts.get(objection.attemptId);
        PartRef part = objection.ref();
        return new ObjectionCase(
                waiting(objection),
                sheets.part(attempt, part, new Reader(locale, true)).orElseThrow(() -> new NotThere("mark of " + part)),
                equal.offered(attempt, part).stream()
                        .map(ObjectionCase.EqualWords::of)
                        .toList(),
                followers(attempt, part));
    }

    private List<String> followers(AttemptView attempt, PartRef part) {
        ExamPart asked = papers.part(attempt.sessionId(), attempt.seed(), part);
        return FollowOnMarking.followers(asked.variant().question(), part.part()).stream()
                .map(PartId::value)
                .toList();
    }

    private WaitingObjection waiting(Objection objection) {
        AttemptView attempt = attempts.get(objection.attemptId);
        SessionView session = sessions.get(attempt.sessionId());
        return new WaitingObjection(
                objection.view(),
                session.id(),
                session.title(),
                candidates.find(attempt.candidateId()).orElseThrow().pseudonym(),
                windows.of(attempt.sessionId())
                        .filter(window -> window.isOver(clock.instant()))
                        .isPresent(),
                sheets.partNames(attempt).getOrDefault(objection.part, objection.part));
    }
}
