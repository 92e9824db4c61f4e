package de.tum.klausur.shared.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps one person, or one address of strangers, from taking the server away from the others: 429, and when to come again. */
@ApplicationScoped
class RateLimit {

    /** After the sign-in, before anything is done. */
    private static final int AFTER_SIGN_IN = 90;

    /** Our own files cost nothing; what operators read must always be readable. */
    private static final Pattern FREE = Pattern.compile("/(?:web|webjars|q)/.*");

    private static final int MOST_KNOWN = 50_000;

    private final LimitsConfig limits;
    private final Cache<Caller, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    RateLimit(LimitsConfig limits) {
        this.limits = limits;
    }

    /** Whose calls are counted, and as what. */
    private record Caller(Allowance allowance, String name) {}

    void register(@Observes Filters filters) {
        filters.register(this::count, AFTER_SIGN_IN);
    }

    private void count(RoutingContext context) {
        String path = SoundRequest.path(context);
        if (limits.times() == 0 || FREE.matcher(path).matches()) {
            context.next();
            return;
        }
        Caller caller = caller(context, path);
        ConsumptionProbe probe = buckets.get(caller, fresh -> fresh.allowance().bucket(limits.times()))
                .tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            context.next();
        } else {
            long seconds = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
            context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            context.fail(429);
        }
    }

    private static Caller caller(RoutingContext context, String path) {
        return Optional.ofNullable(context.user())
                .filter(QuarkusHttpUser.class::isInstance)
                .map(user -> ((QuarkusHttpUser) user).getSecurityIdentity())
                .filter(identity -> !identity.isAnonymous())
                .map(identity -> new Caller(
                        Allowance.of(context.request().method(), path),
                        identity.getPrincipal().getName()))
                .orElseGet(() -> new Caller(
                        Allowance.ofStranger(path),
                        Optional.ofNullable(context.request().remoteAddress())
                                .map(SocketAddress::host)
                                .orElse("")));
    }
}
