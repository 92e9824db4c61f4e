package de.tum.klausur.result;

import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.result.grading.Grading;
import de.tum.klausur.result.grading.Standing;
import de.tum.klausur.session.candidate.CandidateView;
import java.util.Optional;

/**
 * A candidate with what the marks and the grade key make of them.
 *
 * @param credits empty: did not appear or handed nothing in
 */
public record Assessed(CandidateView candidate, Optional<Credits> credits, Grading.Outcome outcome) {

    static Assessed of(CandidateView candidate, Optional<Credits> credits, Grading grading) {
        return new Assessed(candidate, credits, grading.outcome(new Standing(credits, candidate.bonus())));
    }
}
