package de.tum.klausur.shared.http;

import de.tum.klausur.shared.http.BareAnswers.Bare;
import de.tum.klausur.shared.http.BareAnswers.Reason;
import de.tum.klausur.shared.page.CurrentLanguage;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.Context;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives words to what no filter ever sees, since the server answers it by itself with an empty page: a line that is no
 * request, an address that is none, more headers than it reads. The server has a handler for these, which Quarkus leaves
 * to none of us; what begins a request's trace is told of each request before that handler is chosen, and sets ours on its
 * connection. A request that can be read costs a look at its address. See ADR 0036.
 */
@ApplicationScoped
class UnreadableRequests implements VertxOptionsCustomizer {

    private final Instance<BareAnswers> answers;

    /**
     * @param answers asked for when the first one is needed, since the server's options are made before most else is
     */
    UnreadableRequests(Instance<BareAnswers> answers) {
        this.answers = answers;
    }

    /** What replaces the factory here belongs to the builder, which Quarkus keeps to itself. */
    @Override
    @SuppressWarnings("deprecation")
    public void accept(VertxOptions options) {
        options.setTracingOptions(new TracingOptions().setFactory(tracing -> new Begin()));
    }

    /** Traces nothing: looks at each request as it begins. */
    private final class Begin implements VertxTracer<Object, Object> {

        @Override
        public <R> @Nullable Object receiveRequest(
                Context context,
                SpanKind kind,
                TracingPolicy policy,
                R request,
                String operation,
                Iterable<Map.Entry<String, String>> headers,
                TagExtractor<R> tags) {
            if (request instanceof HttpServerRequest begun
                    && begun.version() != HttpVersion.HTTP_2
                    && begun.connection() instanceof HttpServerConnection connection) {
                if (begun.decoderResult().isFailure()) {
                    connection.invalidRequestHandler(UnreadableRequests.this::answer);
                } else if (!isAddress(begun.uri())) {
                    connection.handler(UnreadableRequests.this::answer);
                }
            }
            return null;
        }
    }

    /** As Quarkus asks before it hands a request on. */
    static boolean isAddress(String uri) {
        try {
            return !new URI(uri).toString().isEmpty();
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private void answer(HttpServerRequest request) {
        Optional<String> asked = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Reason reason = reason(request.decoderResult().cause());
        Bare bare = isProgram(request)
                ? answers.get().problem(reason, asked.flatMap(CurrentLanguage::bestOf))
                : answers.get().page(reason, asked.flatMap(CurrentLanguage::bestOf));
        HttpServerResponse response = request.response();
        response.headers().addAll(SecurityHeaders.HEADERS);
        response.setStatusCode(bare.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, bare.mediaType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                // Where the next request would begin isn't known either.
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(bare.body())
                .onComplete(sent -> request.connection().close());
    }

    private static Reason reason(@Nullable Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException line -> Reason.ADDRESS_TOO_LONG;
            case TooLongHttpHeaderException headers -> Reason.HEADERS_TOO_LARGE;
            case null, default -> Reason.NO_REQUEST;
        };
    }

    private static boolean isProgram(HttpServerRequest request) {
        String accept =
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("*/*");
        return request.uri().startsWith("/api/") || (accept.contains("json") && !accept.contains("text/html"));
    }
}
