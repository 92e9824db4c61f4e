package de.tum.klausur.attempt.model;

/** What becomes of a change. */
public sealed interface SaveDecision {

    /** It is appended to the journal as this revision. */
    record Append(int revision) implements SaveDecision {}

    /** It says what stands already; nothing is added. */
    record EqualRepeat(int revision) implements SaveDecision {}

    /** It was made on an older answer than the one that stands; nothing is added, the student chooses. */
    record Stale(Answer current) implements SaveDecision {}

    /** The attempt takes no answers now: handed in, closed, past its deadline or not begun. */
    record Ended() implements SaveDecision {}

    /** Another tab writes now. */
    record OtherWriter() implements SaveDecision {}
}
