package de.tum.klausur.question.part;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A shape that earns credits.
 *
 * @param axes from the outermost
 * @param credits what it earns, at most the part's credits
 */
public record AcceptedShape(List<ShapeAxis> axes, Credits credits) {

    /** Stands for an axis that fits every size where axes are given by their sizes. */
    public static final int ANY = -1;

    public AcceptedShape {
        axes = List.copyOf(axes);
    }

    /** One of sizes and {@link #ANY}. */
    public static AcceptedShape of(List<Integer> sizes, Credits credits) {
        return new AcceptedShape(
                sizes.stream()
                        .map(size -> size == ANY ? new ShapeAxis.Any() : (ShapeAxis) new ShapeAxis.Size(size))
                        .toList(),
                credits);
    }

    /** Whether {@code given} has the same rank and on each axis what is asked for. */
    public boolean fits(List<ShapeAxis> given) {
        if (given.size() != axes.size()) {
            return false;
        }
        for (int axis = 0; axis < axes.size(); axis++) {
            if (!axes.get(axis).fits(given.get(axis))) {
                return false;
            }
        }
        return true;
    }

    /** Whether each axis has a size of its own, so that it is one shape and no kind of shapes. */
    public boolean isOne() {
        return axes.stream().allMatch(ShapeAxis.Size.class::isInstance);
    }

    /** Axes as a shape is shown, with {@code between} between them. */
    public static String shown(List<ShapeAxis> axes, String between) {
        return axes.stream().map(ShapeAxis::shown).collect(Collectors.joining(between));
    }
}
