package de.tum.klausur.shared.http;

import de.tum.klausur.people.Role;
import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;

/** A resource of the tests' own that fails in every way there is, as a page and as JSON. */
public class ErrorProbe {

    @Path("/error-probe")
    public static class Page extends Failing {}

    @Path("/api/error-probe")
    public static class Json extends Failing {}

    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    abstract static class Failing {

        @Inject
        CsrfTokenParameterProvider csrf;

        @GET
        @Path("/refused")
        public String refused() {
            throw new Refused("probe-closed", l -> l.equals(Locale.GERMAN) ? "Schon geschlossen." : "Closed already.");
        }

        @GET
        @Path("/not-there")
        public String notThere() {
            throw new NotThere("probe/secret-id");
        }

        @GET
        @Path("/invalid")
        public String invalid() {
            throw new InvalidInput(List.of(
                    new InputProblem("title", l -> "The title is missing."),
                    new InputProblem("minutes", l -> "Minutes are a number.")));
        }

        @GET
        @Path("/fault")
        public String fault() {
            throw new IllegalStateException("secret inner workings");
        }

        @GET
        @Path("/lecturer")
        @RolesAllowed(Role.LECTURER)
        public String lecturer() {
            return "in";
        }

        @GET
        @Path("/token")
        public String token() {
            return csrf.getToken();
        }

        @GET
        @Path("/token-form")
        public String tokenForm() {
            return "<input name=\"csrf-token\" value=\"" + csrf.getToken() + "\">";
        }

        @POST
        @Path("/form")
        public String form(@RestForm String word) {
            return word;
        }

        /** What the probe reads as JSON. */
        public record Body(int minutes) {}

        @POST
        @Path("/body")
        public int body(Body body) {
            return body.minutes();
        }

        @POST
        @Path("/json")
        public String json(String body) {
            return body;
        }
    }
}
