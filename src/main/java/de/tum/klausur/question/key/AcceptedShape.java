package de.tum.klausur.question.key;

import de.tum.klausur.question.credit.Credits;
import java.util.List;

/**
 * A shape that earns credits.
 *
 * @param sizes one per axis, each 1 or more; {@link #ANY} fits every size (a batch axis)
 * @param credits what it earns, at most the part's credits
 */
public record AcceptedShape(List<Integer> sizes, Credits credits) {

    /** Fits every size. */
    public static final int ANY = -1;

    public AcceptedShape {
        sizes = List.copyOf(sizes);
    }

    /** Whether {@code given} has the same rank and equal sizes on all axes but the free ones. */
    public boolean fits(List<Integer> given) {
        if (given.size() != sizes.size()) {
            return false;
        }
        for (int axis = 0; axis < sizes.size(); axis++) {
            int size = sizes.get(axis);
            if (size != ANY && size != given.get(axis)) {
                return false;
            }
        }
        return true;
    }
}
