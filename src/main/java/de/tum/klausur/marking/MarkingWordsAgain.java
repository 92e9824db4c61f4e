package de.tum.klausur.marking;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.audit.AuditEvent;
import de.tum.klausur.audit.AuditTrail;
import de.tum.klausur.marking.PaperMarking.MarkedPart;
import de.tum.klausur.question.PartRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Marks the parts of one attempt again whose words somebody has decided on, and what follows on from them. Once results are
 * out, which then is by a granted objection, no mark falls, and the result follows.
 */
@ApplicationScoped
class MarkingWordsAgain {

    private final Attempts attempts;
    private final Wordings wordings;
    private final MarkedPapers papers;
    private final Marks marks;
    private final MarksFixed fixed;
    private final Settling settling;
    private final FollowingOn followingOn;
    private final MarkedAfterRelease after;
    private final AuditTrail audit;

    @SuppressWarnings("checkstyle:ParameterNumber")
    MarkingWordsAgain(
            Attempts attempts,
            Wordings wordings,
            MarkedPapers papers,
            Marks marks,
            MarksFixed fixed,
            Settling settling,
            FollowingOn followingOn,
            MarkedAfterRelease after,
            AuditTrail audit) {
        this.attempts = attempts;
        this.wordings = wordings;
        this.papers = papers;
        this.marks = marks;
        this.fixed = fixed;
        this.settling = settling;
        this.followingOn = followingOn;
        this.after = after;
        this.audit = audit;
    }

    /** Does it once, whoever else is at it. */
    @Transactional
    void mark(UUID attemptId) {
        AttemptView attempt = attempts.get(attemptId);
        marks.enter(attempt.sessionId());
        marks.enterAttempt(attemptId);
        if (!wordings.takeToMarkAgain(attemptId, attempt.sessionId())) {
            return;
        }
        boolean released = fixed.in(attempt.sessionId());
        Map<PartRef, MarkView> current = marks.current(attemptId);
        List<PartRef> marked = papers.of(attempt, FollowingOn.asRead(current)).stream()
                .filter(answer -> !answer.unlisted().isEmpty())
                .filter(answer -> isMarked(attempt, answer, current, released))
                .map(MarkedPart::ref)
                .toList();
        if (marked.isEmpty()) {
            return;
        }
        marked.forEach(part -> followingOn.from(attempt, part, Optional.empty()));
        audit.record(new AuditEvent(
                "marking.words-again",
                "attempt/" + attemptId,
                Optional.of(attempt.sessionId()),
                Map.of("marked", marked.stream().map(PartRef::toString).toList())));
        if (released) {
            after.raised(attempt, marked);
        }
    }

    private boolean isMarked(AttemptView attempt, MarkedPart answer, Map<PartRef, MarkView> current, boolean released) {
        return settling.again(attempt, answer, Optional.ofNullable(current.get(answer.ref())), released)
                == Settling.Change.MARKED;
    }
}
