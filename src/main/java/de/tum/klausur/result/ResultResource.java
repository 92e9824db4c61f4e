package de.tum.klausur.result;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The results of one session as JSON, up to their release. */
@Path("/api/results/{session}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.LECTURER, Role.ADMIN})
@About(value = Matter.SESSION, in = "session")
@Tag(name = "results")
class ResultResource {

    private static final int PER_PAGE = 200;

    private final Sheets sheets;
    private final Releasing releasing;
    private final Exporting exporting;

    ResultResource(Sheets sheets, Releasing releasing, Exporting exporting) {
        this.sheets = sheets;
        this.releasing = releasing;
        this.exporting = exporting;
    }

    @GET
    @Operation(summary = "How near the session is to its release, with the statistics of its grades")
    public SessionResults session(@PathParam("session") UUID session) {
        Sheet sheet = sheets.of(session);
        return SessionResults.of(sheet, releasing.obstacles(sheet.progress()));
    }

    @GET
    @Path("/candidates")
    @Operation(summary = "The results by name, 200 a page", description = "There are none before the release.")
    public Paging<ResultEntry> candidates(
            @PathParam("session") UUID session,
            @Parameter(description = "from 1") @QueryParam("page") @DefaultValue("1") int page) {
        releasing.progress(session);
        return Paging.slice(exporting.lines(session), Paging.Wish.of(page, PER_PAGE))
                .map(ResultEntry::of);
    }

    @POST
    @Path("/release")
    @Operation(
            summary = "Release the results and tell the students",
            description = "By another lecturer than the one who set the grade key. It can't be taken back.")
    @APIResponse(responseCode = "200", description = "Released")
    @APIResponse(
            responseCode = "409",
            description =
                    "released, window-open, attempts-running, unmarked, no-grade-key, same-person or grade-key-changed: nothing was released")
    public SessionResults release(@PathParam("session") UUID session, @NotNull NewRelease release) {
        releasing.release(session, release.version());
        return session(session);
    }
}
