package de.tum.klausur.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * By https each cookie of ours, whoever makes it, is called {@code __Host-} and its name: browsers then take it from this
 * host alone, by https and without a domain, so that no other host of the university can plant one. Inside they go by
 * their plain names, since the OIDC extension has its own fixed; whatever comes by a plain name by https isn't ours and
 * reaches nobody. Which of the two holds is told by the configuration and not by the single request, so that a name never
 * changes within one deployment.
 */
@ApplicationScoped
class HostCookies {

    static final String PREFIX = "__Host-";

    /** After the headers that each answer gets, before anybody reads or sets a cookie. */
    private static final int BEFORE_ALL_COOKIES = 395;

    private final boolean https;

    HostCookies(@ConfigProperty(name = "klausur.cookies.host") boolean https) {
        this.https = https;
    }

    void register(@Observes Filters filters) {
        if (https) {
            filters.register(HostCookies::bind, BEFORE_ALL_COOKIES);
        }
    }

    private static void bind(RoutingContext context) {
        takeIn(context.request().headers());
        context.addHeadersEndHandler(beforeHeaders -> giveOut(context));
        context.next();
    }

    private static void takeIn(MultiMap headers) {
        List<String> ours = headers.getAll(HttpHeaders.COOKIE).stream()
                .flatMap(HostCookies::ours)
                .toList();
        if (ours.isEmpty()) {
            headers.remove(HttpHeaders.COOKIE);
        } else {
            headers.set(HttpHeaders.COOKIE, String.join("; ", ours));
        }
    }

    /** Those of a header that only we can have set, by their plain names. */
    static Stream<String> ours(String header) {
        return Stream.of(header.split(";", -1))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(PREFIX))
                .map(cookie -> cookie.substring(PREFIX.length()));
    }

    private static void giveOut(RoutingContext context) {
        HttpServerResponse response = context.response();
        List<String> cookies = new ArrayList<>(response.headers().getAll(HttpHeaders.SET_COOKIE));
        for (Cookie cookie : List.copyOf(context.request().cookies())) {
            if (cookie instanceof ServerCookie changed && changed.isChanged()) {
                cookies.add(changed.encode());
                // Else the server would write it once more, by its plain name.
                response.removeCookies(cookie.getName(), false);
            }
        }
        if (!cookies.isEmpty()) {
            MultiMap headers = response.headers().remove(HttpHeaders.SET_COOKIE);
            cookies.forEach(cookie -> headers.add(HttpHeaders.SET_COOKIE, bound(cookie)));
        }
    }

    /** A {@code Set-Cookie} header as browsers take it by that name. */
    static String bound(String cookie) {
        boolean secure = Stream.of(cookie.split(";", -1))
                .skip(1)
                .anyMatch(
                        attribute -> attribute.strip().toLowerCase(Locale.ROOT).equals("secure"));
        return PREFIX + cookie + (secure ? "" : "; Secure");
    }
}
