package de.tum.klausur.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.tum.klausur.shared.page.CurrentLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** Writes an answer as problem+json to programs and as a page to people. */
@ApplicationScoped
class AnswerWriter {

    private final CurrentLanguage language;
    private final ObjectMapper json;

    AnswerWriter(CurrentLanguage language, ObjectMapper json) {
        this.language = language;
        this.json = json;
    }

    @CheckedTemplate(basePath = "shared")
    static class Templates {
        private Templates() {}

        static native TemplateInstance error(ErrorView view);
    }

    /** An answer in the form it goes out. */
    record Written(int status, String mediaType, String body) {

        Response asResponse() {
            return Response.status(status).type(mediaType).entity(body).build();
        }
    }

    Written write(Answer answer, RoutingContext context) {
        Locale locale = language.locale();
        return wantsJson(context)
                ? new Written(answer.status(), ProblemJson.MEDIA_TYPE, json(ProblemJson.of(answer, locale)))
                : new Written(
                        answer.status(),
                        "text/html;charset=UTF-8",
                        Templates.error(ErrorView.of(answer, locale)).render());
    }

    private String json(ProblemJson problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a program asks: no page stands below /api, so nobody is led from there to one. */
    static boolean isApi(RoutingContext context) {
        try {
            return context.normalizedPath().startsWith("/api/");
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** JSON below /api, and wherever JSON is asked for and a page isn't. */
    private static boolean wantsJson(RoutingContext context) {
        String accept = Optional.ofNullable(context.request().getHeader(HttpHeaders.ACCEPT))
                .orElse("*/*");
        return isApi(context) || (accept.contains("json") && !accept.contains("text/html"));
    }
}
