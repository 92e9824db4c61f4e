package de.tum.klausur.question.response;

import de.tum.klausur.question.part.Part;
import java.util.Optional;

/** Whether filled fields have the form their part asks for. */
final class FieldReading {

    private FieldReading() {}

    static Optional<ResponseProblem> problem(Part.Filled part, Response.Filled response) {
        boolean known = part.fields().containsAll(response.fields().keySet());
        boolean text = response.fields().values().stream().allMatch(TypedText::isText);
        return known && text ? Optional.empty() : Optional.of(ResponseProblem.WRONG_KIND);
    }
}
