package de.tum.klausur.question.part;

import de.tum.klausur.question.head.PartHead;
import de.tum.klausur.question.head.Picture;
import de.tum.klausur.question.key.Region;
import java.util.List;

/** A point on a figure; right inside one of the regions. */
public record Hotspot(PartHead head, Picture figure, List<Region> regions) implements Part.Filled {

    /** The field of the point's distance from the left. */
    public static final String X = "x";

    /** The field of the point's distance from the top. */
    public static final String Y = "y";

    public Hotspot {
        regions = List.copyOf(regions);
    }

    @Override
    public List<String> fields() {
        return List.of(X, Y);
    }
}
