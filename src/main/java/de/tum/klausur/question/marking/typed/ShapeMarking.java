package de.tum.klausur.question.marking.typed;

import de.tum.klausur.question.key.AcceptedShape;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.response.ShapeText;
import de.tum.klausur.question.trace.Outcome;
import de.tum.klausur.question.trace.TraceLine;
import de.tum.klausur.question.trace.TraceReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shapes: of the accepted shapes that fit, the one with the most credits counts. */
final class ShapeMarking {

    private ShapeMarking() {}

    static Outcome mark(TensorShape part, String text) {
        return ShapeText.read(text).map(given -> mark(part, given)).orElse(TypedMarking.UNREADABLE);
    }

    private static Outcome mark(TensorShape part, List<Integer> given) {
        AcceptedShape key = part.accepted().getFirst();
        Optional<AcceptedShape> best = part.accepted().stream()
                .filter(shape -> shape.fits(given))
                .sorted(Comparator.comparing(AcceptedShape::credits).reversed())
                .findFirst();
        if (best.isEmpty()) {
            List<TraceLine> trace = new ArrayList<>(wrongAxes(key.sizes(), given));
            trace.add(TraceLine.note(TraceReason.SHAPE_OFF, shown(given), shown(key.sizes())));
            return Outcome.Marked.nothing(trace);
        }
        AcceptedShape met = best.get();
        boolean whole = met.credits().equals(part.credits());
        // the axes of another order that earns all are not wrong
        List<TraceLine> trace = new ArrayList<>(whole ? List.of() : wrongAxes(key.sizes(), given));
        TraceReason reason = whole ? TraceReason.SHAPE_RIGHT : TraceReason.SHAPE_PARTLY;
        trace.add(TraceLine.earned(reason, met.credits().value(), shown(given), shown(met.sizes())));
        return Outcome.Marked.of(met.credits(), part.credits(), trace);
    }

    private static List<TraceLine> wrongAxes(List<Integer> key, List<Integer> given) {
        List<TraceLine> lines = new ArrayList<>();
        for (int axis = 0; axis < key.size() && key.size() == given.size(); axis++) {
            int size = key.get(axis);
            if (size != AcceptedShape.ANY && size != given.get(axis)) {
                String place = Integer.toString(axis + 1);
                lines.add(TraceLine.note(
                        TraceReason.AXIS_OFF, place, shown(List.of(given.get(axis))), Integer.toString(size)));
            }
        }
        return lines;
    }

    private static String shown(List<Integer> sizes) {
        return sizes.stream()
                .map(size -> size == AcceptedShape.ANY ? "∗" : Integer.toString(size))
                .collect(Collectors.joining("×"));
    }
}
