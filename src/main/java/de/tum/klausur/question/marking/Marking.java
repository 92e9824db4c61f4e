package de.tum.klausur.question.marking;

import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.question.head.OptionId;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.response.Reading;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.TypedText;
import de.tum.klausur.question.trace.Outcome;
import de.tum.klausur.question.trace.TraceLine;
import de.tum.klausur.question.trace.TraceReason;
import java.util.List;
import java.util.Set;

/** Marks a response by its part's key: the same response and key always come to the same outcome, on any machine. */
public final class Marking {

    private Marking() {}

    /**
     * What {@code response} earns. A blank response earns 0 with a trace that says so, free text too; only a multiple
     * choice whose key is "none" is answered by ticking nothing. What can't be read goes to a marker.
     */
    public static Outcome mark(Part part, Response response) {
        if (Reading.problem(part, response).isPresent()) {
            return new Outcome.ForMarker(Outcome.ForMarker.Reason.UNREADABLE);
        }
        return switch (part) {
            case SingleChoice choice -> ChoiceMarking.mark(choice, ticks(response));
            case MultipleChoice choice -> ChoiceMarking.mark(choice, ticks(response));
            case Part.Typed typed -> markText(typed, text(response));
            case Part.Filled filled -> throw new UnsupportedOperationException("filled: " + filled.id());
        };
    }

    /**
     * What the rubric items that a marker ticked earn.
     *
     * @param ticked ids of items
     * @throws IllegalArgumentException where an id is not of this part's rubric
     */
    public static Outcome.Marked byRubric(FreeText part, Set<String> ticked) {
        return RubricMarking.mark(part, ticked);
    }

    static Outcome.Marked nothing(Part part, List<TraceLine> trace) {
        return Outcome.Marked.of(Credits.ZERO, part.credits(), trace);
    }

    static Outcome.Marked whole(Part part, List<TraceLine> trace) {
        return Outcome.Marked.of(part.credits(), part.credits(), trace);
    }

    private static Outcome markText(Part.Typed part, String text) {
        if (TypedText.isBlank(text)) {
            return nothing(part, List.of(TraceLine.note(TraceReason.NO_RESPONSE)));
        }
        return switch (part) {
            case Numeric numeric -> NumericMarking.mark(numeric, text);
            case Expression e -> throw new UnsupportedOperationException("expression: " + e.id());
            case TensorShape shape -> ShapeMarking.mark(shape, text);
            case ShortText words -> WordingMarking.mark(words, text);
            case FreeText free -> new Outcome.ForMarker(Outcome.ForMarker.Reason.RUBRIC);
        };
    }

    private static Set<OptionId> ticks(Response response) {
        return response instanceof Response.Ticked ticked ? Set.copyOf(ticked.options()) : Set.of();
    }

    private static String text(Response response) {
        return response instanceof Response.Typed typed ? typed.text() : "";
    }
}
