package de.tum.klausur.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Only files of students may be as large as the server takes at all ({@code quarkus.http.limits.max-body-size}); whatever
 * else says to be larger than the largest exam's answers is refused before it is read, and what doesn't say how large it
 * is ends where it gets larger. Whoever doesn't come to an end in time is cut off.
 */
@ApplicationScoped
class BodyLimit {

    /** After the headers and the guard against other sites, before the sign-in. */
    private static final int THIRD = 340;

    /** After Quarkus has told its own limit to those that read. */
    private static final int AFTER_THE_SERVERS = -1;

    private static final String LIMIT_OF_READERS = "io.quarkus.max-request-size";

    private static final long LARGEST = 4L * 1024 * 1024;
    private static final Pattern FILES = Pattern.compile("/api/attempts/[^/]+/files/.+|/api/photos");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,15}");

    private final LimitsConfig limits;

    BodyLimit(LimitsConfig limits) {
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, THIRD);
    }

    void limitReaders(@Observes Router router) {
        router.route().order(AFTER_THE_SERVERS).handler(context -> {
            if (!isFile(context)) {
                context.put(LIMIT_OF_READERS, LARGEST);
            }
            context.next();
        });
    }

    private void limit(RoutingContext context) {
        OptionalInt refusal = isFile(context) ? OptionalInt.empty() : refusal(context);
        if (refusal.isPresent()) {
            context.fail(refusal.getAsInt());
            return;
        }
        cutOff(context, isFile(context) ? limits.fileWithin() : limits.bodyWithin());
        context.next();
    }

    /**
     * Plain forms are read without anybody counting, and browsers always say how large they are. Forms with files end where
     * the server's own limit is.
     */
    private static OptionalInt refusal(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<String> length = Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_LENGTH))
                .filter(said -> LENGTH.matcher(said).matches());
        if (length.filter(said -> Long.parseLong(said) > LARGEST).isPresent()) {
            return OptionalInt.of(413);
        }
        boolean uncounted = length.isEmpty()
                && request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_TYPE))
                        .filter(type -> type.startsWith("application/x-www-form-urlencoded"))
                        .isPresent();
        return uncounted ? OptionalInt.of(411) : OptionalInt.empty();
    }

    /** What has no body never counts as ended while nobody reads it, such as a stream of events. */
    private static void cutOff(RoutingContext context, Duration patience) {
        HttpServerRequest request = context.request();
        boolean hasBody = request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || !Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_LENGTH))
                        .orElse("0")
                        .equals("0");
        if (hasBody && !request.isEnded()) {
            long timer = context.vertx().setTimer(patience.toMillis(), late -> {
                if (!request.isEnded()) {
                    request.connection().close();
                }
            });
            context.addEndHandler(done -> context.vertx().cancelTimer(timer));
        }
    }

    private static boolean isFile(RoutingContext context) {
        return FILES.matcher(SoundRequest.path(context)).matches();
    }
}
