package de.tum.klausur.attempt;

import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.ZippedContent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;

/**
 * HOT PATH. The paper that the exam's page puts in place: the same at each opening, so that a browser asks for it once. Its
 * address says by a digest what it says; who asks by another one, such as a page of yesterday's release, gets what is right
 * now and keeps nothing of it. It holds no secret, so it travels compressed, which pages with a form's token must not.
 */
@Path("/attempts/{id}/paper")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.STUDENT)
class PaperPages {

    /** In the cache of the one browser only: it is this student's paper. */
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private final OwnAttempts own;
    private final RenderedPapers rendered;
    private final String formToken;

    PaperPages(
            OwnAttempts own,
            RenderedPapers rendered,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String formToken) {
        this.own = own;
        this.rendered = rendered;
        this.formToken = formToken;
    }

    /** Where the exam's page finds the paper of an attempt. */
    static String address(UUID attempt, Language language, String digest) {
        return "/attempts/" + attempt + "/paper/" + language.tag() + "/" + digest;
    }

    @GET
    @Path("/{language}/{digest}")
    public Response paper(
            @RestPath UUID id, @RestPath String language, @RestPath String digest, RoutingContext context) {
        ZippedContent content = rendered.of(own.paper(id), language(language));
        withoutFormToken(context);
        return answer(content, digest.equals(content.digest()), context.request());
    }

    private static Response answer(ZippedContent content, boolean forEver, HttpServerRequest request) {
        boolean zipped = content.isZippedFor(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        Response.ResponseBuilder answer = content.isHad(request.getHeader(HttpHeaders.IF_NONE_MATCH))
                ? Response.notModified()
                : Response.ok(content.bytes(zipped), "text/html;charset=UTF-8")
                        .header(HttpHeaders.CONTENT_ENCODING, zipped ? "gzip" : null);
        return answer.header(HttpHeaders.ETAG, content.tag(zipped))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, forEver ? FOR_EVER : "private, no-cache")
                .build();
    }

    /** Each page renews the cookie of the form's token; what a browser keeps must not bring yesterday's back. */
    private void withoutFormToken(RoutingContext context) {
        context.addHeadersEndHandler(sent -> context.response().removeCookies(formToken, false));
    }

    private static Language language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new NotThere("paper in " + tag));
    }
}
