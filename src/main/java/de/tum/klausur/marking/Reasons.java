package de.tum.klausur.marking;

import de.tum.klausur.question.trace.TraceLine;
import java.util.List;
import java.util.Set;

/**
 * Why a mark is as it is.
 *
 * @param trace how the credits came about, line by line; empty where a TA gave them by value
 * @param items ids of the ticked rubric items
 * @param comment a TA's words for the student, may be empty
 */
public record Reasons(List<TraceLine> trace, Set<String> items, String comment) {

    public Reasons {
        trace = List.copyOf(trace);
        items = Set.copyOf(items);
    }

    /** Reasons that the key gave. */
    public static Reasons ofKey(List<TraceLine> trace) {
        return new Reasons(trace, Set.of(), "");
    }
}
