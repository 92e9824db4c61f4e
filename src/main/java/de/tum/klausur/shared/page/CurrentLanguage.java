package de.tum.klausur.shared.page;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of this request: as chosen (cookie), else as the browser asks for, else English. */
@RequestScoped
public class CurrentLanguage {

    static final String COOKIE = "language";
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Optional<HttpServerRequest> request;

    CurrentLanguage(CurrentVertxRequest current) {
        this.request = Optional.ofNullable(current.getCurrent()).map(RoutingContext::request);
    }

    /** {@link Locale#ENGLISH} or {@link Locale#GERMAN}. */
    public Locale locale() {
        return chosen().or(this::accepted).orElse(Locale.ENGLISH);
    }

    /** What the person picked by the language switch; empty: never picked. */
    public Optional<Locale> chosen() {
        return request.map(r -> r.getCookie(COOKIE)).map(Cookie::getValue).flatMap(CurrentLanguage::spoken);
    }

    private Optional<Locale> accepted() {
        return request.map(r -> r.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).flatMap(CurrentLanguage::bestOf);
    }

    /** What a browser asks for by its {@code Accept-Language}; empty: nothing that we speak, or nothing that can be read. */
    public static Optional<Locale> bestOf(String acceptLanguage) {
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    static Optional<Locale> spoken(String tag) {
        return SPOKEN.stream().filter(l -> l.toLanguageTag().equals(tag)).findFirst();
    }
}
