package de.tum.klausur.bank.format.source;

/**
 * One option as its author wrote it.
 *
 * @param place of its bullet
 * @param ticked whether it stands as {@code - [x]}
 */
public record OptionText(Place place, boolean ticked, Block text) {}
