package de.tum.klausur.question.part;

/** How fields earn credits. */
public enum ShareRule {
    /** Each right field earns its share. */
    EACH,
    /** All fields right earn all, anything else nothing. */
    ALL_OR_NOTHING
}
