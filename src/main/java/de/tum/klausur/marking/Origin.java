package de.tum.klausur.marking;

/** Where a mark comes from. */
public enum Origin {
    /** The key decided. */
    AUTOMATIC,
    /** A TA decided, by rubric or by value. */
    MARKER,
    /** An objection was granted. */
    OBJECTION
}
