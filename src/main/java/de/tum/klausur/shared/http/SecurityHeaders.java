package de.tum.klausur.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** What browsers are told to forbid, on every response; and that nothing personal stays in a cache. */
@ApplicationScoped
class SecurityHeaders {

    /** Before anything that could answer by itself, sign-in included. */
    private static final int FIRST = 400;

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "worker-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    private void add(RoutingContext context) {
        String path = SoundRequest.path(context);
        if (context.request().isSSL()) {
            context.response().putHeader("Strict-Transport-Security", "max-age=31536000");
        }
        // The development console has inline scripts of its own; it doesn't exist in production.
        if (!path.startsWith("/q/")) {
            context.response().headers().addAll(HEADERS);
        }
        if (!path.startsWith("/web/") && !path.startsWith("/webjars/")) {
            // At the end: what a resource says by itself would be a second header, and no-store counts where it stands.
            context.addHeadersEndHandler(sent -> keptByNobodyUnlessTold(context.response()));
        }
        context.next();
    }

    private static void keptByNobodyUnlessTold(HttpServerResponse response) {
        if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
