package de.tum.klausur.marking;

import de.tum.klausur.question.marking.TraceLine;
import de.tum.klausur.question.marking.ValueAsRead;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a mark is as it is.
 *
 * @param trace how the credits came about, line by line; empty where a TA gave them by value
 * @param items ids of the ticked rubric items
 * @param comment a TA's words for the student, may be empty
 * @param asRead the value that a person read in an answer that its key could not read; empty where nothing was said of it
 */
public record Reasons(List<TraceLine> trace, Set<String> items, String comment, Optional<ValueAsRead> asRead) {

    public Reasons {
        trace = List.copyOf(trace);
        items = Set.copyOf(items);
    }

    /** Reasons that say nothing of a value. */
    public Reasons(List<TraceLine> trace, Set<String> items, String comment) {
        this(trace, items, comment, Optional.empty());
    }

    /** The same with the value that was read. */
    public Reasons with(Optional<ValueAsRead> read) {
        return new Reasons(trace, items, comment, read);
    }

    /** Reasons that the key gave. */
    public static Reasons ofKey(List<TraceLine> trace) {
        return new Reasons(trace, Set.of(), "");
    }
}
