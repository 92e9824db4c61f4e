package de.tum.klausur.question.part;

/**
 * That a part's key is computed from what an earlier part asks for: who erred there is marked with the own value.
 *
 * @param parameter a computed parameter of the question, e.g. {@code h}
 * @param part the earlier part that asks for its value
 */
public record Use(String parameter, PartId part) {}
