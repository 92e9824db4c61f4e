package de.tum.klausur.local.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import de.tum.klausur.attempt.ResponseForm;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import java.util.Map;
import java.util.Optional;

/**
 * What a journal's row says of an answer, as the database gives it.
 *
 * @param part empty where the row is about something else
 * @param response JSON
 */
record AnswerRow(Optional<String> part, Optional<String> response) {

    private static final ObjectReader FORMS = new ObjectMapper().readerFor(ResponseForm.class);

    /** Understands it as the product does; of two answers to a part the later one stands. */
    void addTo(Map<PartRef, Response> responses) {
        part.ifPresent(written -> responses.put(
                PartRef.parse(written).orElseThrow(),
                form(response.orElseThrow()).response().orElseThrow()));
    }

    private static ResponseForm form(String json) {
        try {
            return FORMS.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
