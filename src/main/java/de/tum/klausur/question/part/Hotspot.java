package de.tum.klausur.question.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A point on a figure; right inside one of the regions.
 *
 * @param axes in whose numbers the point is given; in the units of the figure's viewBox where there are none
 */
public record Hotspot(PartHead head, Picture figure, Optional<Axes> axes, List<Region> regions) implements Part.Filled {

    /** The field of the point's distance from the left, or of its number on the x axis. */
    public static final String X = "x";

    /** The field of the point's distance from the top, or of its number on the y axis. */
    public static final String Y = "y";

    public Hotspot {
        regions = List.copyOf(regions);
    }

    /** On a figure without axes. */
    public Hotspot(PartHead head, Picture figure, List<Region> regions) {
        this(head, figure, Optional.empty(), regions);
    }

    /** Where on the figure a point lies that is given by two numbers; empty where an axis has no place for one. */
    public Optional<Point> placeOf(BigDecimal x, BigDecimal y) {
        return axes.map(known -> known.placeOf(x, y)).orElse(Optional.of(new Point(x, y)));
    }

    /** The numbers by which a point of the figure is given. */
    public Point valuesAt(Point point) {
        return axes.map(known -> known.valuesAt(point)).orElse(point);
    }

    @Override
    public List<String> fields() {
        return List.of(X, Y);
    }
}
