package de.tum.klausur.bank.text;

/**
 * An option as a student sees it.
 *
 * @param id the option's place in the author's file, which a response names
 * @param html its text
 */
public record OptionView(int id, String html) {}
