package de.tum.klausur.result;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The files with grades, for programs; the same as those that pages offer. */
@Path("/api/results/{session}")
@Produces(GradeFileResource.CSV)
@RolesAllowed({Role.LECTURER, Role.ADMIN})
@About(value = Matter.SESSION, in = "session")
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
    @APIResponse(
            responseCode = "409",
            description = "not-released; no-roster was imported; prefilled: something else stands in some rows already")
    public RestResponse<byte[]> tumOnline(@PathParam("session") UUID session) {
        return download(exporting.tumOnline(session, Choices.NONE));
    }

    @GET
    @Path("/tumonline/prefilled")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Rows of TUMonline's file in which something else stands already",
            description = "Nothing of it is overwritten unless the file is asked for with a choice for each row.")
    public List<PrefilledRow> prefilled(@PathParam("session") UUID session) {
        return exporting.prefilled(session).stream().map(PrefilledRow::of).toList();
    }

    @POST
    @Path("/tumonline.csv")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "TUMonline's own file with the grades, where rows were filled already",
            description = "Each such row is kept or replaced as chosen. Each download is on record.")
    @APIResponse(responseCode = "200", description = "The roster as it was imported last, grades filled in")
    @APIResponse(
            responseCode = "409",
            description = "not-released; no-roster was imported; prefilled: a row is in none or both of the lists")
    public RestResponse<byte[]> tumOnline(
            @PathParam("session") UUID session, @Valid @NotNull GradeFileChoices choices) {
        return download(exporting.tumOnline(session, choices.choices()));
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
