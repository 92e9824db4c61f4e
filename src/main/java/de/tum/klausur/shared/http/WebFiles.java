package de.tum.klausur.shared.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.LaunchMode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.function.Function;

/**
 * Serves {@code /web/…} and the libraries' texts below {@code /webjars/…}, both compressed once. An address that says which
 * content it means, by a folder named after all our files or by a library's version, is asked for once and never again.
 * Whoever asks for yesterday's folder amid an exam gets today's file and keeps nothing of it.
 */
@ApplicationScoped
class WebFiles {

    private static final String OURS = "/web/";
    private static final String LIBRARIES = "/webjars/";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** All that our pages link to, many times over; libraries have far more than is ever asked for. */
    private static final long KEPT_BYTES = 8L << 20;

    /** Keeps the exam's page; its address never changes, so it is asked for each time. */
    private static final String WORKER = "attempt/worker.js";

    private static final String WORKER_SCOPE = "/attempts/";

    private final WebFolder folder;
    private final Cache<String, WebFile> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((String path, WebFile file) -> file.content().weight())
            .build();

    WebFiles(WebFolder folder) {
        this.folder = folder;
    }

    void serve(@Observes Router router) {
        router.get(OURS + "*").handler(this::ours);
        router.get(LIBRARIES + "*").handler(this::library);
    }

    private void ours(RoutingContext context) {
        WebFolder.RequestedFile asked = folder.asked(context.normalizedPath().substring(OURS.length()));
        if (asked.name().equals(WORKER)) {
            context.response().putHeader("Service-Worker-Allowed", WORKER_SCOPE);
        }
        find(OURS + asked.name(), path -> WebFile.named(asked.name(), folder.resource(asked.name())))
                .ifPresentOrElse(file -> send(file, asked.present() ? FOR_EVER : "no-cache", context), context::next);
    }

    /** The library's other files, fonts and pictures, are served as they are by what comes next. */
    private void library(RoutingContext context) {
        String path = context.normalizedPath();
        find(path, any -> WebFile.ofLibrary(path.substring(LIBRARIES.length())))
                .ifPresentOrElse(file -> send(file, FOR_EVER, context), context::next);
    }

    private Optional<WebFile> find(String path, Function<String, Optional<WebFile>> read) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            return read.apply(path);
        }
        return Optional.ofNullable(kept.getIfPresent(path)).or(() -> {
            Optional<WebFile> file = read.apply(path);
            file.ifPresent(one -> kept.put(path, one));
            return file;
        });
    }

    private static void send(WebFile file, String control, RoutingContext context) {
        boolean zipped = file.content().isZippedFor(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.ETAG, file.content().tag(zipped))
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .putHeader(HttpHeaders.CACHE_CONTROL, control);
        if (file.content().isHad(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        if (zipped) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .end(Buffer.buffer(file.content().bytes(zipped)));
    }
}
