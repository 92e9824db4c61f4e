package de.tum.klausur.review.feedback;

import de.tum.klausur.review.ReviewSheets;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A student's feedback on the own attempt.
 *
 * @param earned what the marked parts earned so far
 * @param worth what the marked parts are worth
 * @param waiting how many parts have no mark yet
 */
public record FeedbackSheet(
        UUID attemptId,
        String title,
        BigDecimal earned,
        BigDecimal worth,
        int waiting,
        List<ReviewSheets.ProblemSheet> problems) {

    static FeedbackSheet of(UUID attemptId, String title, List<ReviewSheets.ProblemSheet> problems) {
        List<ReviewSheets.QuestionSheet> questions = problems.stream()
                .flatMap(problem -> problem.questions().stream())
                .toList();
        List<ReviewSheets.PartSheet> marked = questions.stream()
                .flatMap(question -> question.parts().stream())
                .toList();
        return new FeedbackSheet(
                attemptId,
                title,
                sum(marked.stream().map(ReviewSheets.PartSheet::earned).toList()),
                sum(marked.stream().map(sheet -> sheet.part().credits()).toList()),
                questions.stream()
                        .mapToInt(question -> question.waiting().size())
                        .sum(),
                problems);
    }

    private static BigDecimal sum(List<BigDecimal> credits) {
        return credits.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
