package de.tum.klausur.shared.answer;

import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.FieldProblems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;

/** Writes an answer as problem+json to programs and as a page to people. */
@ApplicationScoped
class AnswerWriter {

    private final CurrentLanguage language;

    AnswerWriter(CurrentLanguage language) {
        this.language = language;
    }

    @CheckedTemplate(basePath = "shared")
    static class Templates {
        private Templates() {}

        static native TemplateInstance error(int status, String detail, FieldProblems problems, Optional<String> id);
    }

    Response write(Answer answer, RoutingContext context) {
        Locale locale = language.locale();
        Response.ResponseBuilder response = Response.status(answer.status());
        return wantsJson(context)
                ? response.entity(ProblemJson.of(answer, locale))
                        .type(ProblemJson.MEDIA_TYPE)
                        .build()
                : response.entity(page(answer, locale))
                        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .build();
    }

    private static String page(Answer answer, Locale locale) {
        FieldProblems problems = FieldProblems.of(answer.problems(), locale);
        return Templates.error(answer.status(), answer.detail().apply(locale), problems, answer.id())
                .render();
    }

    /** JSON below /api, and wherever JSON is asked for and a page isn't. */
    static boolean wantsJson(RoutingContext context) {
        String accept = Optional.ofNullable(context.request().getHeader(HttpHeaders.ACCEPT))
                .orElse("*/*");
        return context.normalizedPath().startsWith("/api/")
                || (accept.contains("json") && !accept.contains("text/html"));
    }
}
