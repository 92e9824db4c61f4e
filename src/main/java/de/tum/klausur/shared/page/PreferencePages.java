package de.tum.klausur.shared.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;

/** Language and colours, kept in a cookie: harmless to set, so plain links that also work on an error page. */
@Path("/")
@PermitAll
class PreferencePages {

    private static final int KEPT_SECONDS = (int) Duration.ofDays(365).toSeconds();

    private final HttpServerRequest request;

    PreferencePages(HttpServerRequest request) {
        this.request = request;
    }

    @GET
    @Path("language")
    public Response language(
            @QueryParam("to") @DefaultValue("") String to, @QueryParam("back") @DefaultValue("/") String back) {
        return keep(
                CurrentLanguage.COOKIE,
                Optional.of(to).filter(t -> CurrentLanguage.spoken(t).isPresent()),
                back);
    }

    @GET
    @Path("theme")
    public Response theme(
            @QueryParam("to") @DefaultValue("") String to, @QueryParam("back") @DefaultValue("/") String back) {
        return keep(CurrentPage.THEME_COOKIE, Optional.of(to).filter(CurrentPage.THEMES::contains), back);
    }

    private Response keep(String name, Optional<String> value, String back) {
        Response.ResponseBuilder response = Response.seeOther(LocalPath.of(back));
        value.ifPresent(v -> response.cookie(cookie(name, v)));
        return response.build();
    }

    private NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(KEPT_SECONDS)
                .httpOnly(true)
                .secure(request.isSSL())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
