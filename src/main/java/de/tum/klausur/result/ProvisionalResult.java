package de.tum.klausur.result;

import de.tum.klausur.attempt.AttemptView;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.result.grading.Achievement;
import de.tum.klausur.session.CandidateView;
import java.util.Optional;

/**
 * How one candidate stands before the release.
 *
 * @param credits over all marked parts
 * @param appearance what became of the attempt
 */
record ProvisionalResult(
        CandidateView candidate, Optional<AttemptView> attempt, Credits credits, Appearance appearance) {

    /** What became of a candidate's attempt. */
    public enum Appearance {
        /** Never started. */
        ABSENT,
        /** Started, and the time is not over. */
        RUNNING,
        /** Started and left everything blank. */
        BLANK,
        /** Handed in or closed with at least one answer. */
        TOOK_PART
    }

    /** What the grade key looks at; without credits the grade is X. */
    public Achievement standing() {
        return new Achievement(
                appearance == Appearance.TOOK_PART ? Optional.of(credits) : Optional.empty(), candidate.bonus());
    }

    public boolean isAbsent() {
        return appearance == Appearance.ABSENT || appearance == Appearance.BLANK;
    }
}
