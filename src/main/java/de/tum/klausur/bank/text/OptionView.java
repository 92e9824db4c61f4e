package de.tum.klausur.bank.text;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An option as a student sees it.
 *
 * @param id the option's place in the author's file, which a response names
 * @param html its text
 */
@Schema(name = "Option", description = "An option: the number that a response names, and its text in HTML")
public record OptionView(int id, String html) {}
