package de.tum.klausur.people;

/** What staff work on, as far as somebody may be a candidate of it: a conflict of interest, see {@link About}. */
public enum Matter {
    /** Nothing that candidates must not touch; lists leave out by themselves what is not for the reader. */
    NOTHING,
    /** A session: its times, candidates, results, review. */
    SESSION,
    /** The answers of a session, beside which the keys of its questions stand. */
    ANSWERS,
    /** An objection, which belongs to a session; beside it stands the key. */
    OBJECTION,
    /** An exam with its questions and keys. */
    EXAM,
    /** A bank with its questions and keys. */
    BANK,
    /** Texts and keys of whichever questions there are. */
    ALL_BANKS
}
