package de.tum.klausur.review;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.marking.MarkView;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A student objects to the mark of a part, edits the objection or takes it back, all while the window is open. */
@ApplicationScoped
@Transactional
class Objecting {

    static final int SHORTEST = 10;
    static final int LONGEST = 4_000;

    private final OwnReviews own;
    private final Windows windows;
    private final Marks marks;
    private final ObjectionRepository objections;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    Objecting(
            OwnReviews own,
            Windows windows,
            Marks marks,
            ObjectionRepository objections,
            AuditTrail audit,
            Clock clock) {
        this.own = own;
        this.windows = windows;
        this.marks = marks;
        this.objections = objections;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes the objection to a part, in place of an earlier text.
     *
     * @throws InvalidInput where the text is shorter than 10 or longer than 4,000 characters
     * @throws Refused outside the window
     * @throws NotThere where the attempt is not the current person's, or the part has no mark
     */
    public void write(UUID attemptId, PartRef part, String text) {
        AttemptView attempt = inWindow(attemptId);
        String written = text.strip();
        if (written.length() < SHORTEST || written.length() > LONGEST) {
            throw new InvalidInput(List.of(new InputProblem(
                    "text", l -> Texts.in(ReviewMessages.class, l).textLength(SHORTEST, LONGEST))));
        }
        MarkView mark = marks.current(attemptId, part).orElseThrow(() -> new NotThere("mark of " + part));
        Objection objection = objections.of(attemptId, part.toString()).orElseGet(Objection::new);
        if (objection.decision != null) {
            throw new Refused("decided", l -> Texts.in(ReviewMessages.class, l).alreadyDecided());
        }
        if (objection.id == null) {
            objection.id = UUID.randomUUID();
        }
        objection.attemptId = attemptId;
        objection.part = part.toString();
        objection.text = written;
        objection.writtenAt = clock.instant();
        objection.withdrawnAt = null;
        objection.markBefore = mark.id();
        objections.persist(objection);
        record("review.object", attempt, part);
    }

    /** Takes the objection to a part back. */
    public void withdraw(UUID attemptId, PartRef part) {
        AttemptView attempt = inWindow(attemptId);
        Objection objection = objections
                .of(attemptId, part.toString())
                .orElseThrow(() -> new NotThere("objection to " + part + " of attempt/" + attemptId));
        objection.withdrawnAt = clock.instant();
        record("review.withdraw", attempt, part);
    }

    private AttemptView inWindow(UUID attemptId) {
        AttemptView attempt = own.get(attemptId);
        if (windows.of(attempt.sessionId())
                .filter(window -> window.isOpen(clock.instant()))
                .isEmpty()) {
            throw new Refused(
                    "review-closed", l -> Texts.in(ReviewMessages.class, l).notOpen());
        }
        return attempt;
    }

    private void record(String action, AttemptView attempt, PartRef part) {
        audit.record(new AuditEvent(
                action, "attempt/" + attempt.id(), Optional.of(attempt.sessionId()), Map.of("part", part.toString())));
    }
}
