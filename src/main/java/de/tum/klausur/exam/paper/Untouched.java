package de.tum.klausur.exam.paper;

/** What a multiple choice that was left blank counts as. */
public enum Untouched {
    /** As no answer, which earns nothing. */
    BLANK,
    /** As "None of these", as on paper, where nobody can tell the two apart. */
    NONE
}
