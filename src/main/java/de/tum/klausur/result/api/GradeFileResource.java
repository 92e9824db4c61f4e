package de.tum.klausur.result.api;

import de.tum.klausur.people.Role;
import de.tum.klausur.result.export.Exporting;
import de.tum.klausur.result.export.GradeFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The files with grades, for programs; the same as those that pages offer. */
@Path("/api/results/{session}")
@Produces(GradeFileResource.CSV)
@RolesAllowed({Role.LECTURER, Role.ADMIN})
@Tag(name = "results")
class GradeFileResource {

    static final String CSV = "text/csv";

    private final Exporting exporting;

    GradeFileResource(Exporting exporting) {
        this.exporting = exporting;
    }

    @GET
    @Path("/tumonline.csv")
    @Operation(summary = "TUMonline's own file with the grades", description = "Each download is on record.")
    @APIResponse(responseCode = "200", description = "The roster as it was imported last, grades filled in")
    @APIResponse(responseCode = "409", description = "not-released, or no-roster was imported")
    public RestResponse<byte[]> tumOnline(@PathParam("session") UUID session) {
        return download(exporting.tumOnline(session));
    }

    @GET
    @Path("/results.csv")
    @Operation(
            summary = "All results as a spreadsheet, external students included",
            description = "Each download is on record.")
    @APIResponse(responseCode = "200", description = "One line for each candidate")
    @APIResponse(responseCode = "409", description = "not-released")
    public RestResponse<byte[]> spreadsheet(@PathParam("session") UUID session) {
        return download(exporting.spreadsheet(session));
    }

    private static RestResponse<byte[]> download(GradeFile file) {
        return RestResponse.ResponseBuilder.ok(file.content(), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
