package de.tum.klausur.shared.page;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the layout needs to draw the frame of the page at hand: {@code {inject:page.nav}}. */
@RequestScoped
@Named("page")
class CurrentPage {

    static final String THEME_COOKIE = "theme";
    static final Set<String> THEMES = Set.of("auto", "light", "dark");

    /** Set by {@code web/attempt/reading.js}: what a reader chose beyond what most read with, parted by full stops. */
    static final String READING_COOKIE = "reading";

    static final Set<String> READING = Set.of(
            "size-115", "size-130", "size-150", "contrast-more", "paper-all", "rail-folded", "clock-off", "keys-off");

    private final Optional<HttpServerRequest> request;
    private final CurrentLanguage language;
    private final CurrentViewer viewer;
    private final List<NavEntry> entries;

    CurrentPage(
            CurrentVertxRequest current, CurrentLanguage language, CurrentViewer viewer, @All List<NavEntry> entries) {
        this.request = Optional.ofNullable(current.getCurrent()).map(RoutingContext::request);
        this.language = language;
        this.viewer = viewer;
        this.entries = entries;
    }

    /**
     * A link of the header.
     *
     * @param current whether the page at hand is this one or below it
     */
    public record NavLink(String path, String label, boolean current) {}

    public Viewer getViewer() {
        return viewer.viewer();
    }

    public List<NavLink> getNav() {
        Viewer v = viewer.viewer();
        Locale locale = language.locale();
        return entries.stream()
                .filter(e -> v.signedIn() && e.shownTo(v))
                .sorted(Comparator.comparingInt(NavEntry::order))
                .map(e -> new NavLink(e.path(), e.label(locale), isCurrent(e.path())))
                .toList();
    }

    /** {@code en} or {@code de}. */
    public String getLanguage() {
        return language.locale().toLanguageTag();
    }

    /** {@code auto}, {@code light} or {@code dark}. */
    public String getTheme() {
        return request.map(r -> r.getCookie(THEME_COOKIE))
                .map(Cookie::getValue)
                .filter(THEMES::contains)
                .orElse("auto");
    }

    /** How the reader wants to read, e.g. {@code size-130 contrast-more}: drawn so at once, before any script runs. */
    public String getReading() {
        return request.map(r -> r.getCookie(READING_COOKIE)).map(Cookie::getValue).stream()
                .flatMap(value -> Arrays.stream(value.split("\\.")))
                .filter(READING::contains)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The address of this page for a {@code back=} parameter, percent-encoded; the start page where it can't be got again. */
    public String getBack() {
        String uri = request.filter(r -> r.method().equals(HttpMethod.GET))
                .map(HttpServerRequest::uri)
                .orElse("/");
        return URLEncoder.encode(uri, StandardCharsets.UTF_8);
    }

    private boolean isCurrent(String path) {
        return request.map(HttpServerRequest::path)
                .filter(p -> p.equals(path) || p.startsWith(path + "/"))
                .isPresent();
    }
}
