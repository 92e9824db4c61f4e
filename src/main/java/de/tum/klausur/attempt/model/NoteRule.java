package de.tum.klausur.attempt.model;

/**
 * Decides what becomes of a note that a page sends. What arrives last counts, whichever page sent it, as long as that page knew
 * what stood: a request that a network sent twice or late must not bring back older words.
 */
public final class NoteRule {

    private NoteRule() {}

    /** What becomes of it. */
    public enum NoteOutcome {
        /** It takes the place of what stands. */
        SAVED,
        /** It says what stands already. */
        UNCHANGED,
        /** It was made on another note than the one that stands: the page is told that one. */
        STALE
    }

    /**
     * What becomes of {@code sent}.
     *
     * @param current what stands, or {@link Note#NONE}
     * @param sent its revision is the one that the page knew
     */
    public static NoteOutcome decide(Note current, Note sent) {
        if (current.saysAs(sent)) {
            return NoteOutcome.UNCHANGED;
        }
        return current.revision() == sent.revision() ? NoteOutcome.SAVED : NoteOutcome.STALE;
    }
}
