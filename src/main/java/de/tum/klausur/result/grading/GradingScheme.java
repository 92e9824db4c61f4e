package de.tum.klausur.result.grading;

/**
 * How credits become grades in one session: the key and how the bonus is read.
 */
public record GradingScheme(GradeKey key, Bonus bonus) {

    /** The grades of one candidate; without credits both are {@code X}. */
    public Outcome outcome(Achievement standing) {
        Grade exam = standing.credits().map(key::grade).orElse(Grade.X);
        return new Outcome(exam, standing.bonus() ? bonus.apply(exam) : exam);
    }

    /**
     * The grades of one candidate.
     *
     * @param examGrade before the bonus
     * @param grade what counts
     */
    public record Outcome(Grade examGrade, Grade grade) {}
}
