package de.tum.klausur.review;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.http.NotThere;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The review window of a session as JSON, for lecturers. */
@Path("/api/review/session/{session}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LECTURER)
@About(value = Matter.SESSION, in = "session")
@Tag(name = "review")
class WindowResource {

    private final Windows windows;

    WindowResource(Windows windows) {
        this.windows = windows;
    }

    @GET
    @Operation(summary = "The review window of a session; not there while none is set")
    public WindowView window(@PathParam("session") UUID session) {
        return windows.of(session).orElseThrow(() -> new NotThere("review window of session/" + session));
    }

    @PUT
    @Operation(summary = "Set the review window, in place of an earlier one")
    @APIResponse(responseCode = "200", description = "Set")
    @APIResponse(responseCode = "409", description = "not-released: there is nothing to inspect yet")
    public WindowView set(@PathParam("session") UUID session, @NotNull NewWindow window) {
        windows.set(session, window.form());
        return window(session);
    }

    @POST
    @Path("/close")
    @Operation(
            summary = "Close an open window now",
            description = "From then on objections are decided. Nothing happens where it isn't open.")
    public WindowView close(@PathParam("session") UUID session) {
        windows.close(session);
        return window(session);
    }
}
