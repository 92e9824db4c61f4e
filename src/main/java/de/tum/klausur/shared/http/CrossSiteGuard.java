package de.tum.klausur.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses requests that another site makes a browser send with our cookie. Forms carry a token besides; JSON doesn't
 * need one, so that an answer can be saved whatever has happened to the token meanwhile. Bearer tokens aren't sent by
 * browsers of their own accord, so calls with one pass.
 */
@ApplicationScoped
class CrossSiteGuard {

    /** After the headers, before the sign-in. */
    private static final int SECOND = 350;

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

    void register(@Observes Filters filters) {
        filters.register(this::guard, SECOND);
    }

    private void guard(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (SAFE.contains(request.method()) || hasBearer(request)) {
            context.next();
        } else if (!fromOwnPages(request)) {
            context.fail(403);
        } else if (SoundRequest.path(context).startsWith("/api/") && !hasOurType(request)) {
            context.fail(415);
        } else {
            context.next();
        }
    }

    private static boolean hasBearer(HttpServerRequest request) {
        return header(request, HttpHeaders.AUTHORIZATION)
                .filter(a -> a.regionMatches(true, 0, "Bearer ", 0, 7))
                .isPresent();
    }

    /** By what the browser says of the page that sends; older ones say its origin; programs say neither. */
    private static boolean fromOwnPages(HttpServerRequest request) {
        return header(request, "Sec-Fetch-Site")
                .map(OWN_PAGES::contains)
                .or(() -> header(request, HttpHeaders.ORIGIN).map(origin -> isOwn(origin, request)))
                .orElse(true);
    }

    private static boolean isOwn(String origin, HttpServerRequest request) {
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority())
                    .equals(Optional.ofNullable(request.authority()).map(Object::toString));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** JSON, or a file's bytes: neither can a form of another site send. */
    private static boolean hasOurType(HttpServerRequest request) {
        return header(request, HttpHeaders.CONTENT_TYPE)
                .filter(t -> t.startsWith("application/json") || t.startsWith("application/octet-stream"))
                .isPresent();
    }

    private static Optional<String> header(HttpServerRequest request, CharSequence name) {
        return Optional.ofNullable(request.getHeader(name));
    }
}
