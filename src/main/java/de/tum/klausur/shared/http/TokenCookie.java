package de.tum.klausur.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Passes over a form token's cookie that is none of ours. Left alone, the extension answers 400 to every call with a
 * malformed one, and nothing would ever heal that; without it the next page gets a new one. Another host of the same domain
 * can plant a cookie beside ours, so more than one may come.
 */
@ApplicationScoped
class TokenCookie {

    /** After the headers, before anybody reads a cookie. */
    private static final int FIRST_READER = 360;

    /** 16 bytes in Base64 for addresses, as the extension writes them. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final String prefix;

    TokenCookie(@ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String name) {
        this.prefix = name + "=";
    }

    void register(@Observes Filters filters) {
        filters.register(this::passOver, FIRST_READER);
    }

    private void passOver(RoutingContext context) {
        MultiMap headers = context.request().headers();
        List<String> cookies = headers.getAll(HttpHeaders.COOKIE).stream()
                .flatMap(line -> Arrays.stream(line.split(";", -1)))
                .map(String::strip)
                .toList();
        List<String> sound =
                cookies.stream().filter(Predicate.not(this::isMalformed)).toList();
        if (sound.isEmpty()) {
            headers.remove(HttpHeaders.COOKIE);
        } else if (sound.size() < cookies.size()) {
            headers.set(HttpHeaders.COOKIE, String.join("; ", sound));
        }
        context.next();
    }

    private boolean isMalformed(String cookie) {
        return cookie.startsWith(prefix)
                && !TOKEN.matcher(cookie.substring(prefix.length())).matches();
    }
}
