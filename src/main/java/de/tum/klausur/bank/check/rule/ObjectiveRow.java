package de.tum.klausur.bank.check.rule;

/**
 * How often an objective is asked for.
 *
 * @param objective e.g. {@code L9.06}
 * @param questions how many name it
 */
public record ObjectiveRow(String objective, int questions) {}
