package de.tum.klausur.attempt.model;

import de.tum.klausur.question.PartRef;
import java.util.Set;

/** What becomes of the wish to hand in. */
public sealed interface HandInDecision {

    /** The attempt ends now. */
    record HandIn() implements HandInDecision {}

    /** It was handed in before; the receipt is the same. */
    record Repeat() implements HandInDecision {}

    /** The page doesn't know the answers that stand for these parts, or the server doesn't know the page's. */
    record Mismatch(Set<PartRef> parts) implements HandInDecision {}

    /** Closed, past its deadline or not begun. */
    record Ended() implements HandInDecision {}

    /** Another tab writes now. */
    record OtherWriter() implements HandInDecision {}
}
