package de.tum.klausur.attempt;

import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.ZippedContent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** HOT PATH. A rendered paper, or the frame that all exams' pages have, as it goes to a browser, which keeps it. */
@ApplicationScoped
class SentPaper {

    /** In the cache of the one browser only: a paper is this student's. */
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private final RenderedPapers rendered;
    private final String formToken;

    /**
     * What a browser asks for.
     *
     * @param language its tag
     * @param digest as the browser was told it
     */
    record Asked(String language, String digest) {}

    SentPaper(RenderedPapers rendered, @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String formToken) {
        this.rendered = rendered;
        this.formToken = formToken;
    }

    /**
     * The paper as an answer.
     *
     * @throws NotThere where there is no such language
     */
    Response of(Paper paper, Asked asked, RoutingContext context) {
        return of(rendered.of(paper, language(asked.language())), asked.digest(), context);
    }

    /** The same with other content that a browser asked for by this digest. */
    Response of(ZippedContent content, String digest, RoutingContext context) {
        withoutFormToken(context);
        return answer(content, digest.equals(content.digest()), context.request());
    }

    private static Response answer(ZippedContent content, boolean forEver, HttpServerRequest request) {
        Response.ResponseBuilder answer = content.isHad(request.getHeader(HttpHeaders.IF_NONE_MATCH))
                ? Response.notModified().header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                : content.page(request);
        boolean zipped = content.isZippedFor(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        return answer.header(HttpHeaders.ETAG, content.tag(zipped))
                .header(HttpHeaders.CACHE_CONTROL, forEver ? FOR_EVER : "private, no-cache")
                .build();
    }

    /** Each page renews the cookie of the form's token; what a browser keeps must not bring yesterday's back. */
    private void withoutFormToken(RoutingContext context) {
        context.addHeadersEndHandler(sent -> context.response().removeCookies(formToken, false));
    }

    /** @throws NotThere where no page of ours speaks it */
    static Language language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new NotThere("language " + tag));
    }
}
