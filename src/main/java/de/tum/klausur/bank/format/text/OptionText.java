package de.tum.klausur.bank.format.text;

/**
 * One option as its author wrote it.
 *
 * @param place of its bullet
 * @param ticked whether it stands as {@code - [x]}
 */
public record OptionText(Place place, boolean ticked, Block text) {}
