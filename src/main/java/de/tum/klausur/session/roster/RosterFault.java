package de.tum.klausur.session.roster;

/** What can be wrong with a roster file; the texts per language are the pages' business. */
public enum RosterFault {
    /** More than {@link TumOnlineFile#MAX_BYTES}. */
    TOO_LARGE,
    /** Nothing in it, or blank lines only. */
    EMPTY,
    /** No text: a spreadsheet, a PDF, an archive. */
    NOT_TEXT,
    /** Columns are there, but not separated by semicolons; the value is what separates them: COMMA, TAB or BAR. */
    WRONG_SEPARATOR,
    /** A column that is needed is not there. */
    MISSING_COLUMN,
    /** A column stands there twice. */
    DUPLICATE_COLUMN,
    /** A header and no student. */
    NO_STUDENTS,
    /** A line has fewer or more cells than the header; the values are both counts. */
    WRONG_CELL_COUNT,
    /** A quote is opened and never closed. */
    UNCLOSED_QUOTE,
    /** Something stands between a closing quote and the next separator. */
    TEXT_AFTER_QUOTE,
    /** Not eight digits; the value is what stands there. */
    NOT_A_NUMBER,
    /** The number stands in an earlier line already; the values are the number and that line. */
    DUPLICATE_NUMBER
}
