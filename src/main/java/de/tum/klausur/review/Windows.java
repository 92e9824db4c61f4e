package de.tum.klausur.review;

import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.result.Results;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.Bounded;
import de.tum.klausur.shared.TimeExtensions;
import de.tum.klausur.shared.WrittenTime;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Sets and closes the review window of a session. */
@ApplicationScoped
@Transactional
class Windows {

    private final ReviewWindowRepository windows;
    private final Sessions sessions;
    private final Results results;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    Windows(
            ReviewWindowRepository windows,
            Sessions sessions,
            Results results,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.windows = windows;
        this.sessions = sessions;
        this.results = results;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** A window as it was typed or sent; see {@link WrittenTime}. */
    public record Form(String opensAt, String closesAt, boolean showsSolutions) {

        /** Nothing typed yet. */
        public static final Form EMPTY = new Form("", "", false);

        /** The form as it would have been typed for a window. */
        public static Form of(WindowView window) {
            return new Form(
                    TimeExtensions.machineTime(window.opensAt()),
                    TimeExtensions.machineTime(window.closesAt()),
                    window.showsSolutions());
        }
    }

    /** The window of a session; empty where none is set. */
    public Optional<WindowView> of(UUID sessionId) {
        return windows.findByIdOptional(sessionId).map(ReviewWindow::view);
    }

    /**
     * Sets the window.
     *
     * @throws InvalidInput with all that is wrong: times that can't be read, or end before they begin
     * @throws Refused before the release
     */
    public void set(UUID sessionId, Form form) {
        sessions.locked(sessionId);
        if (!results.released(sessionId)) {
            throw new Refused(
                    "not-released", l -> Texts.in(ReviewMessages.class, l).notReleased());
        }
        Times times = Times.of(form);
        ReviewWindow window = windows.findByIdOptional(sessionId)
                .filter(known -> known.view().isOpen(clock.instant()))
                .orElseGet(() -> anew(sessionId));
        window.sessionId = sessionId;
        window.opensAt = times.opens();
        window.closesAt = times.closes();
        window.showsSolutions = form.showsSolutions();
        window.setBy = current.person().id();
        windows.persist(window);
        record(
                "review.window",
                sessionId,
                Map.of(
                        "opensAt", times.opens().toString(),
                        "closesAt", times.closes().toString(),
                        "solutions", form.showsSolutions()));
    }

    /** A window that isn't open now; when it opens, the students are told, also where they were told of an earlier one. */
    private ReviewWindow anew(UUID sessionId) {
        ReviewWindow window = windows.findByIdOptional(sessionId).orElseGet(ReviewWindow::new);
        window.toldAt = null;
        return window;
    }

    /** The sessions whose window is open now. */
    public List<UUID> open() {
        return openWithin(Duration.ZERO);
    }

    /** Sessions whose review is open or opens within this time. */
    @Bounded(by = "sessions of a term whose review is open")
    public List<UUID> openWithin(Duration time) {
        Instant now = clock.instant();
        return windows.list("opensAt <= ?1 and closesAt > ?2", now.plus(time), now).stream()
                .map(window -> window.sessionId)
                .toList();
    }

    /** Closes an open window now; objections can be decided from then on. */
    public void close(UUID sessionId) {
        sessions.locked(sessionId);
        ReviewWindow window =
                windows.findByIdOptional(sessionId).orElseThrow(() -> new NotThere("review window of " + sessionId));
        Instant now = clock.instant();
        if (window.view().isOpen(now)) {
            window.closesAt = now;
            record("review.close", sessionId, Map.of("closesAt", now.toString()));
        }
    }

    private void record(String action, UUID sessionId, Map<String, Object> detail) {
        audit.record(new AuditEvent(action, "session/" + sessionId, Optional.of(sessionId), detail));
    }

    /** Both ends, read. */
    private record Times(Instant opens, Instant closes) {

        static Times of(Form form) {
            Optional<Instant> opens = WrittenTime.read(form.opensAt());
            Optional<Instant> closes = WrittenTime.read(form.closesAt());
            List<InputProblem> problems = new ArrayList<>();
            if (opens.isEmpty()) {
                problems.add(problem("opensAt", ReviewMessages::notATime));
            }
            if (closes.isEmpty()) {
                problems.add(problem("closesAt", ReviewMessages::notATime));
            }
            if (problems.isEmpty() && !opens.orElseThrow().isBefore(closes.orElseThrow())) {
                problems.add(problem("closesAt", ReviewMessages::closesBeforeItOpens));
            }
            if (!problems.isEmpty()) {
                throw new InvalidInput(problems);
            }
            return new Times(opens.orElseThrow(), closes.orElseThrow());
        }

        private static InputProblem problem(String field, Function<ReviewMessages, String> text) {
            return new InputProblem(field, l -> text.apply(Texts.in(ReviewMessages.class, l)));
        }
    }
}
