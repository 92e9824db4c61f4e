package de.tum.klausur.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Only files of students may be as large as the server takes at all ({@code quarkus.http.limits.max-body-size}); whatever
 * else says to be larger than the largest exam's answers is refused before it is read.
 */
@ApplicationScoped
class BodyLimit {

    /** After the headers and the guard against other sites, before the sign-in. */
    private static final int THIRD = 340;

    private static final long LARGEST = 4L * 1024 * 1024;
    private static final Pattern FILES = Pattern.compile("/api/attempts/[^/]+/files/.+");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,15}");

    void register(@Observes Filters filters) {
        filters.register(this::limit, THIRD);
    }

    private void limit(RoutingContext context) {
        boolean tooLarge = Optional.ofNullable(context.request().getHeader(HttpHeaders.CONTENT_LENGTH))
                .filter(length -> LENGTH.matcher(length).matches())
                .filter(length -> Long.parseLong(length) > LARGEST)
                .isPresent();
        if (tooLarge && !FILES.matcher(context.normalizedPath()).matches()) {
            context.fail(413);
        } else {
            context.next();
        }
    }
}
