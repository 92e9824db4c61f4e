package de.tum.klausur.exam.blueprint;

import de.tum.klausur.bank.format.text.Place;
import de.tum.klausur.question.QuestionId;

/**
 * A question that a blueprint asks for.
 *
 * @param place where the blueprint names it
 */
public record AskedQuestion(QuestionId id, Place place) implements Asked {

    @Override
    public int count() {
        return 1;
    }
}
