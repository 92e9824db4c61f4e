package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.format.source.Place;

/** What a problem asks for at one place: a certain question, or some that are drawn. */
sealed interface BlueprintItem permits QuestionItem, DrawItem {

    /** Where the blueprint says so. */
    Place place();

    /** How many questions that gives on each paper. */
    int count();
}
