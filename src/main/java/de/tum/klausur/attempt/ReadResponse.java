package de.tum.klausur.attempt;

import de.tum.klausur.question.formula.TexNumber;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.response.FormProblem;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.ResponseCheck;
import de.tum.klausur.question.response.ResponseTex;
import de.tum.klausur.shared.page.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a student is told of a response at its fields: how it is read, and what can't be read. It comes from the response and
 * the form its part asks for; no key has a part in it.
 *
 * @param hint why something can't be read and what to write instead
 * @param at the field that the hint is about, empty text for the one text of a part; absent where it is about all fields
 * @param tex how it is read, by field as in {@link ResponseTex}
 */
public record ReadResponse(Optional<String> hint, Optional<String> at, Map<String, String> tex) {

    static final ReadResponse NOTHING = new ReadResponse(Optional.empty(), Optional.empty(), Map.of());

    public ReadResponse {
        tex = Map.copyOf(tex);
    }

    /** In the reader's language. */
    public static ReadResponse of(Part part, Response response, Locale locale) {
        return of(part, response, Texts.in(AttemptMessages.class, locale));
    }

    static ReadResponse of(Part part, Response response, AttemptMessages texts) {
        return of(part, response, ResponseCheck.worst(part, response), texts);
    }

    /** Where what is wrong with its form is known already. */
    static ReadResponse of(Part part, Response response, Optional<FormProblem> worst, AttemptMessages texts) {
        Optional<String> hint = worst.flatMap(problem -> Hints.of(problem, texts));
        ResponseTex reading = new ResponseTex(new TexNumber(texts.decimalMark().equals(",")));
        return new ReadResponse(hint, hint.flatMap(ignored -> at(part, worst)), reading.of(part, response));
    }

    private static Optional<String> at(Part part, Optional<FormProblem> worst) {
        return worst.map(FormProblem::spot).flatMap(spot -> switch (spot) {
            case FormProblem.Spot.Whole() ->
                part instanceof Part.Typed ? Optional.of(ResponseTex.WHOLE) : Optional.empty();
            case FormProblem.Spot.Entry(int row, int column) -> Optional.of(Matrix.field(row, column));
            case FormProblem.Spot.Gap(String name) -> Optional.of(name);
        });
    }
}
