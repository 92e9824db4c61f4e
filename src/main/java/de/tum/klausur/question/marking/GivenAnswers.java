package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.response.Response;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One student's answers to a question, and what people made of those that no key could read.
 *
 * @param responses by part; a missing one counts as {@link Response#NONE}
 * @param asRead by the part that a person has marked or decided on
 * @param decisions on words that a part's key doesn't know
 */
public record GivenAnswers(
        Map<PartId, Response> responses, Map<PartId, ValueAsRead> asRead, Function<PartId, WordDecisions> decisions) {

    public GivenAnswers {
        responses = Map.copyOf(responses);
        asRead = Map.copyOf(asRead);
    }

    /** Answers that nobody has looked at. */
    public GivenAnswers(Map<PartId, Response> responses) {
        this(responses, Map.of());
    }

    /** Answers with words on which nobody has decided. */
    public GivenAnswers(Map<PartId, Response> responses, Map<PartId, ValueAsRead> asRead) {
        this(responses, asRead, part -> WordDecisions.NONE);
    }

    Response response(PartId id) {
        return responses.getOrDefault(id, Response.NONE);
    }

    WordDecisions decisions(PartId id) {
        return decisions.apply(id);
    }

    Optional<ValueAsRead> asRead(PartId id) {
        return Optional.ofNullable(asRead.get(id));
    }
}
