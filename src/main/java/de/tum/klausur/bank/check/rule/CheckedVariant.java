package de.tum.klausur.bank.check.rule;

import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionTemplate;

/**
 * One variant of a question that is checked.
 *
 * @param asked what its seed gives
 */
public record CheckedVariant(CheckedQuestion question, long seed, Question asked) {

    QuestionTemplate template() {
        return question.version().template();
    }
}
