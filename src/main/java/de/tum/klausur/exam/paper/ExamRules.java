package de.tum.klausur.exam.paper;

import java.util.List;

/**
 * How an exam is held.
 *
 * @param graded whether its results become grades
 * @param shufflesOptions whether each student has the options of choice parts in another order
 * @param shufflesQuestions whether each student has the questions of a problem in another order
 * @param untouched what a multiple choice that was left blank counts as
 * @param allowed what else is kept out of graded exams
 */
public record ExamRules(
        boolean graded,
        Feedback feedback,
        boolean shufflesOptions,
        boolean shufflesQuestions,
        Untouched untouched,
        List<Reserved> allowed) {

    /** What holds where a blueprint says nothing about it; left out of its hash (ADR 0015). */
    public static final ExamRules DEFAULT =
            new ExamRules(true, Feedback.AFTER_REVIEW, true, false, Untouched.BLANK, List.of());

    public ExamRules {
        allowed = allowed.stream().distinct().sorted().toList();
    }

    /** The same but for what a blank multiple choice counts as. */
    public ExamRules with(Untouched other) {
        return new ExamRules(graded, feedback, shufflesOptions, shufflesQuestions, other, allowed);
    }

    /** Whether students learn how they did as soon as their own attempt has ended. */
    public boolean feedsBackAtOnce() {
        return !graded && feedback == Feedback.IMMEDIATE;
    }

    /** Whether a question about {@code reserved} must not be asked. */
    public boolean refuses(Reserved reserved) {
        return graded && !allowed.contains(reserved);
    }
}
