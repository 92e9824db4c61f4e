package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.question.QuestionId;

/**
 * A question that a blueprint asks for.
 *
 * @param place where the blueprint names it
 */
record QuestionItem(QuestionId id, Place place) implements BlueprintItem {

    @Override
    public int count() {
        return 1;
    }
}
