package de.tum.klausur.result;

import de.tum.klausur.bank.text.Label;
import de.tum.klausur.question.part.Credits;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One result as its student sees it.
 *
 * @param attemptId the way to the review; empty for who never started
 */
record OwnResult(String title, ResultView result, List<ProblemCredits> problems, Optional<UUID> attemptId) {

    /** What was earned on one problem, and what it was worth. */
    public record ProblemCredits(Label title, Credits earned, Credits worth) {}

    /** Whether the bonus made the grade better. */
    public boolean improvedByBonus() {
        return result.grade().betterThan(result.examGrade());
    }
}
