package de.tum.klausur.result.export;

import de.tum.klausur.result.ResultView;
import de.tum.klausur.session.candidate.CandidateView;

/** A candidate with the result. */
public record ResultLine(CandidateView candidate, ResultView result) {

    /** Whether the bonus made the grade better. */
    public boolean improvedByBonus() {
        return result.grade().betterThan(result.examGrade());
    }
}
