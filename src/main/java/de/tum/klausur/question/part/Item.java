package de.tum.klausur.question.part;

/**
 * Something to be put in order or to be matched.
 *
 * @param id names it in responses; from 1, given by the alphabet of the texts, so that it tells nothing of the key
 */
public record Item(int id, Wording text) {}
