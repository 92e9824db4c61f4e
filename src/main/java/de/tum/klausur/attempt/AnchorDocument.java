package de.tum.klausur.attempt;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What is signed of the tree of all journals of a minute: JSON in this order of fields.
 *
 * @param at in UTC
 * @param size how many journals
 * @param root 64 hexadecimal digits
 */
@JsonPropertyOrder({"format", "at", "size", "root"})
record AnchorDocument(String format, String at, int size, String root) {

    static final String FORMAT = "klausur-anchor-1";
}
