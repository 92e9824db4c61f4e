package de.tum.klausur.question.marking.fields;

import de.tum.klausur.question.key.Point;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.response.NumberText;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.trace.Outcome;
import de.tum.klausur.question.trace.ShownNumber;
import de.tum.klausur.question.trace.TraceLine;
import de.tum.klausur.question.trace.TraceReason;
import java.util.List;
import java.util.Optional;

/** Points on a figure: inside one of the regions, their border included. */
final class HotspotMarking {

    private HotspotMarking() {}

    static Outcome mark(Hotspot part, Response.Filled response) {
        return NumberText.read(response.field(Hotspot.X))
                .flatMap(x -> NumberText.read(response.field(Hotspot.Y)).map(y -> new Point(x, y)))
                .map(point -> mark(part, point))
                .orElseGet(() -> Outcome.Marked.nothing(List.of(TraceLine.note(TraceReason.POINT_INCOMPLETE))));
    }

    private static Outcome mark(Hotspot part, Point point) {
        String x = ShownNumber.of(point.x());
        String y = ShownNumber.of(point.y());
        Optional<TraceLine> inside = part.regions().stream()
                .filter(region -> region.contains(point))
                .findFirst()
                .map(region -> TraceLine.earned(
                        TraceReason.POINT_INSIDE, part.credits().value(), x, y));
        return inside.map(line -> Outcome.Marked.whole(List.of(line)))
                .orElseGet(() -> Outcome.Marked.nothing(List.of(TraceLine.note(TraceReason.POINT_OUTSIDE, x, y))));
    }
}
