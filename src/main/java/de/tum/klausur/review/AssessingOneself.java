package de.tum.klausur.review;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.attempt.Attempts;
import de.tum.klausur.marking.CreditsText;
import de.tum.klausur.marking.Marks;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.session.Papers;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * A student of an ungraded exam says what the own answer is worth, beside the model solution. It is kept with the attempt
 * for the student alone, is no mark, and counts nowhere.
 */
@ApplicationScoped
@Transactional
class AssessingOneself {

    private final GivingFeedback feedback;
    private final Attempts attempts;
    private final Papers papers;
    private final Marks marks;
    private final SelfMarkRepository own;
    private final Clock clock;

    AssessingOneself(
            GivingFeedback feedback,
            Attempts attempts,
            Papers papers,
            Marks marks,
            SelfMarkRepository own,
            Clock clock) {
        this.feedback = feedback;
        this.attempts = attempts;
        this.papers = papers;
        this.marks = marks;
        this.own = own;
        this.clock = clock;
    }

    /**
     * Keeps it, in place of an earlier one.
     *
     * @throws InvalidInput where {@code typed} is no multiple of 0.5 up to what the part is worth: field {@code credits}
     * @throws Refused where the part has a mark
     * @throws de.tum.klausur.shared.http.NotThere where there is no such feedback for the current person, or no such part
     */
    void keep(UUID attemptId, PartRef part, String typed) {
        feedback.open(attemptId);
        AttemptView attempt = attempts.get(attemptId);
        Credits worth =
                papers.part(attempt.sessionId(), attempt.seed(), part).part().credits();
        Credits credits =
                CreditsText.read(typed, worth).orElseThrow(() -> new InvalidInput(List.of(CreditsText.problem(worth))));
        if (marks.current(attemptId).containsKey(part)) {
            throw new Refused(
                    "marked", locale -> Texts.in(FeedbackMessages.class, locale).isMarked());
        }
        own.put(attemptId, part, credits, clock.instant());
    }
}
