package de.tum.klausur.shared.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * RFC 9457 problem details.
 *
 * @param title the status in words, always English
 * @param detail for the person, in the language of the request
 * @param code stable word for programs
 * @param problems what is wrong with the input, field by field
 * @param id by which a fault is found in the log
 */
@Schema(name = "Problem", description = "Why a request was not done (RFC 9457)")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemJson(
        String type, String title, int status, String detail, String code, List<Field> problems, String id) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One problem of the input.
     *
     * @param field form field or JSON path; empty: the whole input
     */
    @Schema(
            name = "FieldProblem",
            description = "What is wrong with a field, by its path in the JSON; empty: with the whole")
    public record Field(String field, String text) {}

    static ProblemJson of(Answer answer, Locale locale) {
        return new ProblemJson(
                "about:blank",
                StatusWords.of(answer.status()),
                answer.status(),
                answer.detail().apply(locale),
                answer.code(),
                answer.problems().stream()
                        .map(p -> new Field(p.field(), p.text().apply(locale)))
                        .toList(),
                answer.id().orElse(""));
    }
}
