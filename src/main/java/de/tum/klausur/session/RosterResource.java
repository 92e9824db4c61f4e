package de.tum.klausur.session;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
@About(value = Matter.SESSION, in = "session")
@Tag(name = "sessions")
class RosterResource {

    private final ImportingRoster roster;
    private final StaffCandidates staff;

    RosterResource(ImportingRoster roster, StaffCandidates staff) {
        this.roster = roster;
        this.staff = staff;
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
        return effect(roster.preview(session, file));
    }

    @PUT
    @Path("/{file}/encoding")
    @Operation(
            summary = "Read a kept roster file in another encoding",
            description = "What it does is told anew; nothing is taken over. Grades go back in this encoding.")
    public RosterEffect readAs(
            @PathParam("session") UUID session, @PathParam("file") UUID file, @Valid @NotNull RosterReadAs how) {
        return effect(roster.readAs(session, file, how.encoding()));
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
        return effect(roster.takeOver(session, file, how.removeMissing()));
    }

    private RosterEffect effect(RosterPreview preview) {
        return RosterEffect.of(preview, staff.known());
    }
}
