package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Point;
import de.tum.klausur.question.response.NumberText;
import de.tum.klausur.question.response.Response;
import java.util.List;

/** Points on a figure: inside one of the regions, their border included. What is told of them is what was given. */
final class HotspotMarking {

    private HotspotMarking() {}

    static Outcome mark(Hotspot part, Response.Filled response) {
        return NumberText.read(response.field(Hotspot.X))
                .flatMap(x -> NumberText.read(response.field(Hotspot.Y)).map(y -> new Point(x, y)))
                .map(point -> mark(part, point))
                .orElseGet(() -> Outcome.Marked.nothing(List.of(TraceLine.note(new TraceReason.PointIncomplete()))));
    }

    private static Outcome mark(Hotspot part, Point point) {
        String x = ShownNumber.of(point.x());
        String y = ShownNumber.of(point.y());
        boolean inside = part.placeOf(point.x(), point.y())
                .filter(place -> part.regions().stream().anyMatch(region -> region.contains(place)))
                .isPresent();
        return inside
                ? Outcome.Marked.whole(List.of(TraceLine.earned(
                        new TraceReason.PointInside(x, y), part.credits().value())))
                : Outcome.Marked.nothing(List.of(TraceLine.note(new TraceReason.PointOutside(x, y))));
    }
}
