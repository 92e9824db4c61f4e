package de.tum.klausur.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps the cookies of begun sign-ins few. Each page opened by somebody signed out begins one, so that several tabs can
 * sign in side by side; those that were never finished would fill the headers until the server takes no request any more.
 */
@ApplicationScoped
class SignInCookies {

    /** After the headers, before the sign-in that adds one. */
    private static final int BEFORE_SIGN_IN = 330;

    /** So many tabs may be on their way through the sign-in at once. */
    static final int MOST = 4;

    private static final String NAME = "q_auth";

    void register(@Observes Filters filters) {
        filters.register(SignInCookies::tidy, BEFORE_SIGN_IN);
    }

    private static void tidy(RoutingContext context) {
        HttpServerRequest request = context.request();
        surplus(
                        Optional.ofNullable(request.getHeader(HttpHeaders.COOKIE))
                                .orElse(""),
                        Optional.ofNullable(request.getParam("state")).orElse("none"))
                .forEach(name -> context.response().headers().add(HttpHeaders.SET_COOKIE, gone(name, request)));
        context.next();
    }

    /**
     * The names to be forgotten: browsers send the oldest first.
     *
     * @param state of the sign-in that is being finished; its cookie is still needed
     */
    static List<String> surplus(String cookies, String state) {
        List<String> begun = Stream.of(cookies.split(";", -1))
                .map(cookie -> cookie.strip().split("=", 2)[0])
                .filter(name -> name.startsWith(NAME))
                .toList();
        return begun.subList(0, Math.max(0, begun.size() - MOST)).stream()
                .filter(name -> !name.endsWith(state))
                .distinct()
                .toList();
    }

    /** The header that makes a browser forget a cookie. */
    static String gone(String name, HttpServerRequest request) {
        return name + "=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax" + (request.isSSL() ? "; Secure" : "");
    }
}
