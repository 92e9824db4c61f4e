package de.tum.klausur.exam.blueprint;

import de.tum.klausur.bank.format.text.Place;

/** What a problem asks for at one place: a certain question, or some that are drawn. */
public sealed interface Asked permits AskedQuestion, AskedDraw {

    /** Where the blueprint says so. */
    Place place();

    /** How many questions that gives on each paper. */
    int count();
}
