package de.tum.klausur.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Refuses, with words, what is malformed before anything is looked up by it: an address with a broken or unprintable
 * character, a host that is none, too long an address, too many headers. The server's own limits lie far above ours, since
 * what it refuses it refuses without a word, and since only we can tell the browser to forget the cookies that made the
 * headers so large.
 */
@ApplicationScoped
class SoundRequest {

    /** After the headers, before everything else. */
    private static final int EARLY = 390;

    static final int LONGEST_ADDRESS = 8_000;
    static final int MOST_OF_HEADERS = 48 * 1024;

    /** Those of the page that tells of too many headers are asked for with the same headers. */
    private static final String FILES = "/web/";

    private static final Set<Integer> IN_QUERIES = Set.of(0x09, 0x0A, 0x0D);
    private static final int BLANK = 0x20;
    private static final int DELETE = 0x7F;

    void register(@Observes Filters filters) {
        filters.register(SoundRequest::check, EARLY);
    }

    private static void check(RoutingContext context) {
        OptionalInt refusal = refusal(context.request());
        if (refusal.isEmpty()) {
            context.next();
            return;
        }
        if (refusal.getAsInt() == 431) {
            forgetCookies(context);
        }
        context.fail(refusal.getAsInt());
    }

    private static OptionalInt refusal(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_ADDRESS) {
            return OptionalInt.of(414);
        }
        if (size(request) > MOST_OF_HEADERS && !request.uri().startsWith(FILES)) {
            return OptionalInt.of(431);
        }
        return hasHost(request) && isSound(request.uri()) ? OptionalInt.empty() : OptionalInt.of(400);
    }

    private static int size(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length() + 4)
                .sum();
    }

    /** Probes of load balancers speak HTTP/1.0 without a host, and are led nowhere. */
    private static boolean hasHost(HttpServerRequest request) {
        boolean probe =
                request.version() == HttpVersion.HTTP_1_0 && !request.headers().contains(HttpHeaders.HOST);
        return (probe && request.uri().startsWith("/q/"))
                || (request.authority() != null && !request.authority().host().isBlank());
    }

    /** Whether each percent sign begins a character, and none of them is one that nobody types. */
    static boolean isSound(String address) {
        int query = address.indexOf('?');
        for (int at = address.indexOf('%'); at >= 0; at = address.indexOf('%', at + 1)) {
            int value = at + 2 < address.length() ? value(address, at) : -1;
            boolean typed = value >= BLANK && value != DELETE;
            if (!typed && !(query >= 0 && at > query && IN_QUERIES.contains(value))) {
                return false;
            }
        }
        return address.chars().noneMatch(c -> c < BLANK || c == DELETE);
    }

    private static int value(String address, int at) {
        int high = Character.digit(address.charAt(at + 1), 16);
        int low = Character.digit(address.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** All but those without which somebody would be signed out or lose a form. */
    private static void forgetCookies(RoutingContext context) {
        context.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> Stream.of("q_session", "exam-pass", "csrf-token", "language", "theme")
                        .noneMatch(name::contains))
                .distinct()
                .forEach(name -> context.response()
                        .headers()
                        .add(HttpHeaders.SET_COOKIE, SignInCookies.gone(name, context.request())));
    }

    /** What the address asks for, detours resolved; {@code /} where it can't be read. */
    static String path(RoutingContext context) {
        try {
            return context.normalizedPath();
        } catch (IllegalArgumentException malformed) {
            return "/";
        }
    }
}
