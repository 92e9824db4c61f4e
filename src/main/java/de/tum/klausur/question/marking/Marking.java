package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.ByHand;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.ResponseCheck;
import de.tum.klausur.question.response.ResponseProblem;
import java.util.Map;
import java.util.Set;

/** Marks a response by its part's key: the same response and key always come to the same outcome, on any machine. */
public final class Marking {

    private static final Response.Filled NO_FIELDS = Response.Filled.of(Map.of());

    private Marking() {}

    /**
     * What {@code response} earns. A blank response earns 0 with a trace that says so, free text too, and a multiple choice
     * of which no option is right. What can't be read goes to a marker.
     */
    public static Outcome mark(Part part, Response response) {
        return mark(part, response, WordDecisions.NONE);
    }

    /** The same with what people have decided on words that the key doesn't know. */
    public static Outcome mark(Part part, Response response, WordDecisions decisions) {
        if (ResponseCheck.problem(part, response)
                .filter(ResponseProblem::unreadable)
                .isPresent()) {
            return new Outcome.ForMarker(Outcome.ForMarker.Reason.UNREADABLE);
        }
        return switch (part) {
            case SingleChoice choice -> ChoiceMarking.mark(choice, ticks(response));
            case MultipleChoice choice ->
                response instanceof Response.NoneOfThese
                        ? ChoiceMarking.noneOfThese(choice)
                        : ChoiceMarking.mark(choice, ticks(response));
            case Part.Typed typed -> TypedMarking.mark(typed, text(response), decisions);
            case Part.Filled filled -> FieldMarking.mark(filled, fields(response), decisions);
        };
    }

    /**
     * What the rubric items that a marker ticked earn, beside what the key gives before a marker looks at the part.
     *
     * @param ticked ids of items
     * @throws IllegalArgumentException where the part has no rubric, or an id is not of it
     */
    public static Outcome.Marked byRubric(Part part, Set<String> ticked) {
        ByHand byHand =
                part.byHand().orElseThrow(() -> new IllegalArgumentException("part " + part.id() + " has no rubric"));
        return RubricMarking.mark(part, byHand, ticked);
    }

    private static Set<OptionId> ticks(Response response) {
        return response instanceof Response.Ticked ticked ? Set.copyOf(ticked.options()) : Set.of();
    }

    private static String text(Response response) {
        return response instanceof Response.Typed typed ? typed.text() : "";
    }

    private static Response.Filled fields(Response response) {
        return response instanceof Response.Filled filled ? filled : NO_FIELDS;
    }
}
