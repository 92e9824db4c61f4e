package de.tum.klausur.bank.page;

import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.ResponseView;
import java.util.List;

/**
 * A part with its key, for authors.
 *
 * @param solution HTML of the model solution; empty unless free text
 * @param items the rubric; empty unless free text
 */
public record PartSheet(PartView part, ResponseView key, String solution, List<Item> items) {

    /** One rubric item, e.g. {@code +1.0}. */
    public record Item(String credits, String text) {}
}
