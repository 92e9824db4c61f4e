package de.tum.klausur.question.part;

/**
 * An expression that earns credits.
 *
 * @param text as its author wrote it, e.g. {@code 2*(a-y)*x}
 * @param credits what it earns, at most the part's credits
 */
public record AcceptedFormula(String text, Credits credits) {}
