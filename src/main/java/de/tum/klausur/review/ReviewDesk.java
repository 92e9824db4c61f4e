package de.tum.klausur.review;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.marking.MarkView;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.marking.WordGroup;
import de.tum.klausur.marking.shown.Reader;
import de.tum.klausur.people.ConflictsOfInterest;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.part.Credits;
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

    /** A student's own attempt in the list. */
    public record OwnRow(
            UUID attemptId, SessionView session, Optional<WindowView> window, Optional<WindowView.State> state) {}

    /**
     * A student's own review.
     *
     * @param open whether objections can be written
     * @param problems empty before the window opens; after it has closed only parts with an objection keep their say
     * @param partNames by the part of an objection, e.g. {@code 2.1d}
     * @param over whether the window has closed
     * @param outcomes what decisions did to credits, by the objection's id
     */
    public record OwnSheet(
            UUID attemptId,
            SessionView session,
            ResultView result,
            Optional<WindowView> window,
            boolean open,
            List<ReviewSheets.ProblemSheet> problems,
            List<ObjectionView> objections,
            Map<String, String> partNames,
            boolean over,
            Map<UUID, Outcome> outcomes) {

        /** What the decision did; empty while there is none. */
        public Optional<Outcome> outcome(ObjectionView objection) {
            return Optional.ofNullable(outcomes.get(objection.id()));
        }

        /** Where what was uploaded is found by its digest. */
        public String files() {
            return "/api/attempts/" + attemptId + "/files";
        }
    }

    /**
     * An objection that waits, under the student's pseudonym.
     *
     * @param partName the part's name on the student's paper, e.g. {@code 2.1d}
     */
    public record Waiting(
            ObjectionView objection, SessionView session, String pseudonym, boolean decidable, String partName) {

        /** Where the file that the answer names is found by its digest. */
        public String files() {
            return "/api/marking/" + session.id() + "/" + objection.part() + "/" + pseudonym + "/files";
        }
    }

    /**
     * An objection with the part that it is about.
     *
     * @param wordings words of the answer that no key knows and that can be taken for everybody who wrote them
     */
    public record Case(Waiting waiting, ReviewSheets.PartSheet part, List<WordGroup> wordings) {

        public Case {
            wordings = List.copyOf(wordings);
        }
    }

    /** The current student's attempts whose results are out. */
    public List<OwnRow> ownRows() {
        return own.all().stream()
                .map(attempt -> {
                    Optional<WindowView> window = windows.of(attempt.sessionId());
                    return new OwnRow(
                            attempt.id(),
                            sessions.get(attempt.sessionId()),
                            window,
                            window.map(w -> w.state(clock.instant())));
                })
                .toList();
    }

    /** The current student's review of one attempt. */
    public OwnSheet ownSheet(UUID attemptId, Locale locale) {
        return sheet(own.get(attemptId), locale);
    }

    /** What some students of a session see while the review is open, to prepare for them; shown to nobody. */
    public List<OwnSheet> samples(UUID sessionId, Locale locale, int most) {
        return attempts.ofSession(sessionId).stream()
                .filter(attempt -> attempt.endedAt().isPresent())
                .limit(most)
                .map(attempt -> sheet(attempt, locale, true))
                .toList();
    }

    private OwnSheet sheet(AttemptView attempt, Locale locale) {
        boolean open = windows.of(attempt.sessionId())
                .filter(window -> window.isOpen(clock.instant()))
                .isPresent();
        return sheet(attempt, locale, open);
    }

    private OwnSheet sheet(AttemptView attempt, Locale locale, boolean open) {
        Optional<WindowView> window = windows.of(attempt.sessionId());
        boolean keys = window.filter(WindowView::showsSolutions).isPresent();
        List<ObjectionView> written =
                objections.of(attempt.id()).stream().map(Objection::view).toList();
        return new OwnSheet(
                attempt.id(),
                sessions.get(attempt.sessionId()),
                results.ofCandidate(attempt.candidateId()).orElseThrow(),
                window,
                open,
                open ? sheets.of(attempt, new Reader(locale, keys)) : List.of(),
                written,
                sheets.partNames(attempt),
                window.filter(w -> w.isOver(clock.instant())).isPresent(),
                outcomes(attempt, written));
    }

    /** A mark by an objection that came after the one objected to is what was decided. */
    private Map<UUID, Outcome> outcomes(AttemptView attempt, List<ObjectionView> written) {
        Map<UUID, Outcome> outcomes = new HashMap<>();
        for (ObjectionView objection : written) {
            PartRef part = PartRef.parse(objection.part()).orElseThrow();
            List<MarkView> history = marks.history(attempt.id(), part);
            if (objection.decision().isPresent()) {
                Credits worth = papers.part(attempt.sessionId(), attempt.seed(), part)
                        .part()
                        .credits();
                Credits before = asDecided(history, objection);
                Credits after = objection
                        .markAfter()
                        .flatMap(id -> credits(history, id))
                        .orElse(before);
                outcomes.put(objection.id(), new Outcome(before, after, worth));
            }
        }
        return outcomes;
    }

    /** The credits that stood when it was decided: another's objection may have raised the mark before. */
    private static Credits asDecided(List<MarkView> history, ObjectionView objection) {
        Instant decided = objection.decidedAt().orElseThrow();
        return history.stream()
                .filter(mark -> mark.id() >= objection.markBefore()
                        && objection
                                .markAfter()
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
    public Paging<Waiting> waiting(Paging.Wish wish) {
        return objections.open(conflicts.ownSessions(current.person()), wish).map(row -> waiting(row.view()));
    }

    /** One objection with its part; throws {@link NotThere} where there is none. */
    public Case one(UUID objectionId, Locale locale) {
        ObjectionView objection = objections
                .findByIdOptional(objectionId)
                .map(Objection::view)
                .orElseThrow(() -> new NotThere("objection/" + objectionId));
        AttemptView attempt = attempts.get(objection.attemptId());
        PartRef part = PartRef.parse(objection.part()).orElseThrow();
        return new Case(
                waiting(objection),
                sheets.part(attempt, part, new Reader(locale, true)).orElseThrow(() -> new NotThere("mark of " + part)),
                equal.offered(attempt, part));
    }

    private Waiting waiting(ObjectionView objection) {
        AttemptView attempt = attempts.get(objection.attemptId());
        return new Waiting(
                objection,
                sessions.get(attempt.sessionId()),
                candidates.find(attempt.candidateId()).orElseThrow().pseudonym(),
                windows.of(attempt.sessionId())
                        .filter(window -> window.isOver(clock.instant()))
                        .isPresent(),
                sheets.partNames(attempt).getOrDefault(objection.part(), objection.part()));
    }
}
