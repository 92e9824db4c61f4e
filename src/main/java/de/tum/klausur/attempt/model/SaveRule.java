package de.tum.klausur.attempt.model;

import de.tum.klausur.attempt.model.SaveDecision.Append;
import de.tum.klausur.attempt.model.SaveDecision.Ended;
import de.tum.klausur.attempt.model.SaveDecision.EqualRepeat;
import de.tum.klausur.attempt.model.SaveDecision.OtherWriter;
import de.tum.klausur.attempt.model.SaveDecision.Stale;
import java.time.Instant;

/**
 * Decides what becomes of a change. The base revision has to be the one that stands, even where the same tab wrote the
 * newer one: a request that a proxy sent twice or late must not bring back older work.
 */
public final class SaveRule {

    private SaveRule() {}

    /** What becomes of {@code change}, where {@code current} or {@link Answer#NONE} stands for its part. */
    public static SaveDecision decide(Attempt attempt, Answer current, Change change, Instant now) {
        if (!attempt.takesAnswers(now)) {
            return new Ended();
        }
        if (!attempt.mayWrite(change.tab())) {
            return new OtherWriter();
        }
        if (says(current, change)) {
            return new EqualRepeat(current.revision());
        }
        return change.base() == current.revision() ? new Append(current.revision() + 1) : new Stale(current);
    }

    /** Equal, or as blank as what was never answered. */
    private static boolean says(Answer current, Change change) {
        return current.response().equals(change.response())
                || (current.revision() == 0 && change.response().isBlank());
    }
}
