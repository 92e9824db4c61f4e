package de.tum.klausur.question.part;

import java.math.BigDecimal;
import java.util.Optional;

/** What the axes of a figure mean: points on it are told and given in their numbers. */
public record Axes(Named x, Named y) {

    /**
     * An axis by its name.
     *
     * @param name as the figure calls it, e.g. {@code epoch}
     */
    public record Named(Wording name, Axis axis) {}

    /** Where two numbers lie on the figure; empty where an axis has no place for one. */
    public Optional<Point> placeOf(BigDecimal xValue, BigDecimal yValue) {
        return x.axis().placeOf(xValue).flatMap(left -> y.axis().placeOf(yValue).map(top -> new Point(left, top)));
    }

    /** The two numbers at a point of the figure. */
    public Point valuesAt(Point point) {
        return new Point(x.axis().valueAt(point.x()), y.axis().valueAt(point.y()));
    }
}
