package de.tum.klausur.shared.http;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves {@code /web/…}. Browsers keep the files but ask each time whether they are still the same, so that after a
 * deployment no page ever runs with yesterday's module; modules can import each other by plain names.
 */
@ApplicationScoped
class WebFiles {

    private static final String PREFIX = "/web/";

    private final Map<String, WebFile> known = new ConcurrentHashMap<>();

    void serve(@Observes Router router) {
        router.get(PREFIX + "*").handler(this::answer);
    }

    private void answer(RoutingContext context) {
        find(context.normalizedPath().substring(PREFIX.length()))
                .ifPresentOrElse(file -> send(file, context), context::next);
    }

    private Optional<WebFile> find(String name) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            return WebFile.named(name);
        }
        Optional<WebFile> file = Optional.ofNullable(known.get(name)).or(() -> WebFile.named(name));
        file.ifPresent(f -> known.put(name, f));
        return file;
    }

    private static void send(WebFile file, RoutingContext context) {
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.ETAG, file.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (Objects.equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), file.tag())) {
            response.setStatusCode(304).end();
        } else {
            // Quarkus marks every response as not to be compressed; these may be.
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
            response.putHeader(HttpHeaders.CONTENT_TYPE, file.mediaType()).end(file.content());
        }
    }
}
