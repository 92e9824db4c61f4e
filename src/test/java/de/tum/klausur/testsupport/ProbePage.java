package de.tum.klausur.testsupport;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestForm;

/** A page of the tests' own, so that the test support can be tested before any feature exists. */
@Path("/probe")
@Produces(MediaType.TEXT_PLAIN)
public class ProbePage {

    @Inject
    JsonWebToken token;

    @Inject
    Clock clock;

    @Inject
    CsrfTokenParameterProvider csrf;

    @GET
    @Path("/login")
    @RolesAllowed("student")
    public String login(@Context SecurityContext security) {
        return "%s %s %s"
                .formatted(token.getName(), token.getClaim("matriculation_number"), security.isUserInRole("ta"));
    }

    @GET
    @Path("/time")
    public String time() {
        return clock.instant().toString();
    }

    @GET
    @Path("/form")
    @Produces(MediaType.TEXT_HTML)
    public String form() {
        return "<form><input type=\"hidden\" name=\"csrf-token\" value=\"" + csrf.getToken() + "\"></form>";
    }

    @POST
    @Path("/form")
    @Produces(MediaType.TEXT_HTML)
    public String sent(@RestForm String word) {
        return word;
    }
}
