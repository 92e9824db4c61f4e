package de.tum.klausur.session.api;

import de.tum.klausur.people.Role;
import de.tum.klausur.session.intake.ImportingRoster;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** TUMonline's roster as JSON, in two steps: kept and shown, then taken over. */
@Path("/api/sessions/{session}/roster")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.LECTURER, Role.ADMIN})
@Tag(name = "sessions")
class RosterResource {

    private final ImportingRoster roster;

    RosterResource(ImportingRoster roster) {
        this.roster = roster;
    }

    @POST
    @Operation(
            summary = "Keep a roster file and see what it does",
            description = "Nothing is taken over yet. Each problem of the file is told with its line and column.")
    @APIResponseSchema(
            value = RosterEffect.class,
            responseCode = "201",
            responseDescription = "Kept; Location is the address to take it over")
    public RestResponse<RosterEffect> upload(@PathParam("session") UUID session, @Valid @NotNull RosterUpload file) {
        UUID kept = roster.upload(session, file.name(), file.bytes());
        return RestResponse.ResponseBuilder.<RosterEffect>created(
                        URI.create("/api/sessions/" + session + "/roster/" + kept))
                .entity(preview(session, kept))
                .build();
    }

    @GET
    @Path("/{file}")
    @Operation(summary = "What taking over a kept roster file does")
    public RosterEffect preview(@PathParam("session") UUID session, @PathParam("file") UUID file) {
        return RosterEffect.of(roster.preview(session, file));
    }

    @POST
    @Path("/{file}")
    @Operation(
            summary = "Take a kept roster file over",
            description = "New students come in, names of known ones follow. Again, it changes nothing.")
    @APIResponse(responseCode = "200", description = "What was done")
    @APIResponse(responseCode = "409", description = "session-open: nobody is taken out of an open session")
    public RosterEffect takeOver(
            @PathParam("session") UUID session, @PathParam("file") UUID file, @NotNull RosterTakeOver how) {
        return RosterEffect.of(roster.takeOver(session, file, how.removeMissing()));
    }
}
