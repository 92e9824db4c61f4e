package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.response.TypedText;
import java.util.List;

/** Marks typed text. */
final class TypedMarking {

    static final Outcome UNREADABLE = new Outcome.ForMarker(Outcome.ForMarker.Reason.UNREADABLE);

    private TypedMarking() {}

    /** What {@code text} earns; its form is sound. */
    public static Outcome mark(Part.Typed part, String text, WordDecisions decisions) {
        if (TypedText.isBlank(text)) {
            return Outcome.Marked.nothing(List.of(TraceLine.note(new TraceReason.NoResponse())));
        }
        return switch (part) {
            case Numeric numeric -> NumericMarking.mark(numeric, text);
            case Expression expression -> ExpressionMarking.mark(expression, text);
            case TensorShape shape -> ShapeMarking.mark(shape, text);
            case ShortText words ->
                words.list()
                        .map(list -> ListMarking.mark(words, list, text, decisions))
                        .orElseGet(() -> WordingMarking.mark(words, text, decisions));
            case FreeText free -> new Outcome.ForMarker(Outcome.ForMarker.Reason.RUBRIC);
        };
    }
}
