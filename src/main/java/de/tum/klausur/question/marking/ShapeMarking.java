package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.AcceptedShape;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.ShapeAxis;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.response.ShapeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shapes: of the accepted shapes that fit, the one with the most credits counts. */
final class ShapeMarking {

    private ShapeMarking() {}

    static Outcome mark(TensorShape part, String text) {
        return ShapeText.read(text).map(given -> mark(part, text, given)).orElse(TypedMarking.UNREADABLE);
    }

    private static Outcome mark(TensorShape part, String text, List<ShapeAxis> given) {
        AcceptedShape key = part.accepted().getFirst();
        Optional<AcceptedShape> best = best(part, given);
        Credits earned = best.map(AcceptedShape::credits).orElse(Credits.ZERO);
        boolean grouped = ShapeText.readGrouped(text)
                .flatMap(other -> best(part, List.of(other)))
                .filter(other -> other.credits().compareTo(earned) > 0)
                .isPresent();
        if (grouped) {
            // 14,400 for a key of 14400 is most likely a thousands separator: a person decides
            return TypedMarking.UNREADABLE;
        }
        if (best.isEmpty()) {
            return Outcome.Marked.nothing(off(part, given));
        }
        AcceptedShape met = best.get();
        boolean whole = met.credits().equals(part.credits());
        // the axes of another order that earns all are not wrong
        List<TraceLine> trace = new ArrayList<>(whole ? List.of() : wrongAxes(key.axes(), given));
        String read = shown(given);
        String accepted = shown(met.axes());
        trace.add(TraceLine.earned(
                whole ? new TraceReason.ShapeRight(read, accepted) : new TraceReason.ShapePartly(read, accepted),
                met.credits().value()));
        return Outcome.Marked.of(met.credits(), part.credits(), trace);
    }

    /** Of equals the first, so that the key is named where it fits. */
    private static Optional<AcceptedShape> best(TensorShape part, List<ShapeAxis> given) {
        return part.accepted().stream()
                .filter(shape -> shape.fits(given))
                .sorted(Comparator.comparing(AcceptedShape::credits).reversed())
                .findFirst();
    }

    private static List<TraceLine> off(TensorShape part, List<ShapeAxis> given) {
        AcceptedShape key = part.accepted().getFirst();
        List<TraceLine> trace = new ArrayList<>(wrongAxes(key.axes(), given));
        if (part.accepted().stream().noneMatch(shape -> shape.axes().size() == given.size())) {
            trace.add(TraceLine.note(
                    new TraceReason.RankOff(given.size(), key.axes().size())));
        }
        trace.add(TraceLine.note(new TraceReason.ShapeOff(shown(given), shown(key.axes()))));
        return trace;
    }

    private static List<TraceLine> wrongAxes(List<ShapeAxis> key, List<ShapeAxis> given) {
        List<TraceLine> lines = new ArrayList<>();
        for (int axis = 0; axis < key.size() && key.size() == given.size(); axis++) {
            if (!key.get(axis).fits(given.get(axis))) {
                lines.add(TraceLine.note(new TraceReason.AxisOff(
                        axis + 1, given.get(axis).shown(), key.get(axis).shown())));
            }
        }
        return lines;
    }

    private static String shown(List<ShapeAxis> axes) {
        return AcceptedShape.shown(axes, "×");
    }
}
