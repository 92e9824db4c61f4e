package de.tum.klausur.question.part;

import java.math.BigDecimal;

/**
 * One item that a marker ticks.
 *
 * @param id 1 to 32 lower-case letters, digits or hyphens, unique in its rubric
 * @param credits what it adds, or takes away where negative; a multiple of 0.5, not 0
 */
public record RubricItem(String id, BigDecimal credits, Wording text) {}
