package de.tum.klausur.bank.text;

import java.util.Locale;

/** How a field is filled. */
enum FieldControl {
    /** A number. */
    NUMBER,
    /** The sizes of a tensor. */
    SHAPE,
    /** An expression in named variables. */
    EXPRESSION,
    /** A word or a few. */
    WORDS,
    /** Several answers, one a line. */
    LIST,
    /** Sentences. */
    TEXT,
    /** True or false. */
    VERDICT,
    /** One of the choices, held by its id. */
    CHOICE,
    /** A place in an order, from 1. */
    PLACE,
    /** A file's digest or name. */
    FILE;

    /** The word for it in templates and CSS classes, e.g. {@code number}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
