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
 * browsers of their own accord, so calls with one pass. Pages take forms only: the token of any other body is asked by
 * nobody.
 */
@ApplicationScoped
class CrossSiteGuard {

    /** After the headers, before the sign-in. */
    private static final int SECOND = 350;

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");
    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data");
    private static final String SIGN_OUT = "/sign-out";

    void register(@Observes Filters filters) {
        filters.register(this::guard, SECOND);
    }

    private void guard(RoutingContext context) {
        if (SAFE.contains(context.request().method())) {
            lookAt(context);
        } else {
            change(context);
        }
    }

    /** Signing out changes something, though it is a link: the provider has to lead the browser back. */
    private static void lookAt(RoutingContext context) {
        if (SoundRequest.path(context).equals(SIGN_OUT) && !isFollowedFromOwnPages(context.request())) {
            context.response()
                    .setStatusCode(303)
                    .putHeader(HttpHeaders.LOCATION, "/")
                    .end();
        } else {
            context.next();
        }
    }

    private static void change(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!hasBearer(request) && !fromOwnPages(request)) {
            context.fail(403);
        } else if (!hasOurType(context)) {
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

    /** By a person, not by a picture or a frame; older browsers say only from which page, and ours let them say it. */
    private static boolean isFollowedFromOwnPages(HttpServerRequest request) {
        boolean page = header(request, "Sec-Fetch-Dest").orElse("document").equals("document");
        return page
                && header(request, "Sec-Fetch-Site")
                        .map(OWN_PAGES::contains)
                        .or(() -> header(request, HttpHeaders.REFERER).map(from -> isOwn(from, request)))
                        .orElse(false);
    }

    private static boolean isOwn(String address, HttpServerRequest request) {
        try {
            return Optional.ofNullable(URI.create(address).getAuthority())
                    .equals(Optional.ofNullable(request.authority()).map(Object::toString));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Below /q stands what the framework serves to developers, in development only. */
    private static boolean hasOurType(RoutingContext context) {
        String path = SoundRequest.path(context);
        if (path.startsWith("/q/")) {
            return true;
        }
        Optional<String> type = header(context.request(), HttpHeaders.CONTENT_TYPE);
        return path.startsWith("/api/")
                ? hasBearer(context.request())
                        || type.filter(CrossSiteGuard::isForPrograms).isPresent()
                : type.filter(CrossSiteGuard::isForm).isPresent();
    }

    /** JSON, or a file's bytes: neither can a form of another site send. */
    private static boolean isForPrograms(String type) {
        return type.startsWith("application/json") || type.startsWith("application/octet-stream");
    }

    /** To the letter, since whoever asks for the token compares to the letter as well. */
    private static boolean isForm(String type) {
        int end = type.indexOf(';');
        return FORMS.contains(end < 0 ? type : type.substring(0, end));
    }

    private static Optional<String> header(HttpServerRequest request, CharSequence name) {
        return Optional.ofNullable(request.getHeader(name));
    }
}
