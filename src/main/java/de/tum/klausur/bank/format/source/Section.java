package de.tum.klausur.bank.format.source;

/**
 * What stands below a heading {@code ## name}.
 *
 * @param place of the heading
 */
public record Section(Place place, String name, Block body) {}
