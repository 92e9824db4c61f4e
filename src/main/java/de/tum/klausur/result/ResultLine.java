package de.tum.klausur.result;

import de.tum.klausur.session.CandidateView;

/** A candidate with the result. */
record ResultLine(CandidateView candidate, ResultView result) {

    /** Whether the bonus made the grade better. */
    public boolean improvedByBonus() {
        return result.grade().betterThan(result.examGrade());
    }
}
