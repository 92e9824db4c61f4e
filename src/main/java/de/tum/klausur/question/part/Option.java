package de.tum.klausur.question.part;

/**
 * One option of a choice part.
 *
 * @param right whether the key ticks it
 */
public record Option(OptionId id, Wording text, boolean right) {}
