package de.tum.klausur.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A student's feedback on the own attempt.
 *
 * @param byKey whether the keys have marked it: until then a part without a mark waits for seconds, from then on for a person
 * @param earned what the marked parts earned so far
 * @param worth what the marked parts are worth
 * @param waiting how many parts have no mark yet
 * @param own what the student gave for parts without a mark, by part
 */
record FeedbackSheet(
        UUID attemptId,
        String title,
        boolean byKey,
        BigDecimal earned,
        BigDecimal worth,
        int waiting,
        List<ReviewSheets.ProblemSheet> problems,
        Map<String, BigDecimal> own) {

    private static final BigDecimal STEP = new BigDecimal("0.5");

    /** How far the attempt is: see {@link FeedbackSheet}. */
    record Standing(boolean byKey, Map<String, BigDecimal> own) {}

    static FeedbackSheet of(UUID attemptId, String title, Standing standing, List<ReviewSheets.ProblemSheet> problems) {
        List<ReviewSheets.QuestionSheet> questions = problems.stream()
                .flatMap(problem -> problem.questions().stream())
                .toList();
        List<ReviewSheets.PartSheet> marked = questions.stream()
                .flatMap(question -> question.parts().stream())
                .toList();
        return new FeedbackSheet(
                attemptId,
                title,
                standing.byKey(),
                sum(marked.stream().map(ReviewSheets.PartSheet::earned).toList()),
                sum(marked.stream().map(sheet -> sheet.part().credits()).toList()),
                questions.stream()
                        .mapToInt(question -> question.waiting().size())
                        .sum(),
                problems,
                standing.own());
    }

    /** What the student gave for a part; empty where nothing yet. */
    public Optional<BigDecimal> own(String part) {
        return Optional.ofNullable(own.get(part));
    }

    /** What a student can give for a part, from 0. */
    public List<BigDecimal> steps(BigDecimal most) {
        return Stream.iterate(BigDecimal.ZERO.setScale(1), credits -> credits.compareTo(most) <= 0, STEP::add)
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> credits) {
        return credits.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
