package de.tum.klausur.exam.paper;

import de.tum.klausur.question.part.Wording;
import java.util.List;

/**
 * How an exam is held.
 *
 * @param graded whether its results become grades
 * @param shufflesOptions whether each student has the options of choice parts in another order
 * @param shufflesQuestions whether each student has the questions of a problem in another order
 * @param untouched what a multiple choice that was left blank counts as
 * @param allowed what else is kept out of graded exams
 * @param calculator whether the exam's page has a calculator
 * @param confirmed what students confirm before they start, besides the aids; empty: what the start page says of every exam
 */
public record ExamRules(
        boolean graded,
        Feedback feedback,
        boolean shufflesOptions,
        boolean shufflesQuestions,
        Untouched untouched,
        List<Reserved> allowed,
        boolean calculator,
        List<Wording> confirmed) {

    /** What holds where a blueprint says nothing about it; left out of its hash (ADR 0015). */
    public static final ExamRules DEFAULT =
            new ExamRules(true, Feedback.AFTER_REVIEW, true, false, Untouched.BLANK, List.of(), false, List.of());

    public ExamRules {
        allowed = allowed.stream().distinct().sorted().toList();
        confirmed = List.copyOf(confirmed);
    }

    /** Whether nothing but what came after the first rules differs from what holds without a word. */
    boolean isHeldAsDefault() {
        ExamRules first = new ExamRules(
                graded,
                feedback,
                shufflesOptions,
                shufflesQuestions,
                untouched,
                allowed,
                DEFAULT.calculator(),
                DEFAULT.confirmed());
        return first.equals(DEFAULT);
    }

    /** The same but for what a blank multiple choice counts as. */
    public ExamRules with(Untouched other) {
        return new ExamRules(
                graded, feedback, shufflesOptions, shufflesQuestions, other, allowed, calculator, confirmed);
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
