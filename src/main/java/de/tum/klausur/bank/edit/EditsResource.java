package de.tum.klausur.bank.edit;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was edited on the pages, as JSON, as files and as a patch; and what editors complete headers by. */
@Path("/api/banks")
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(Matter.ALL_BANKS)
@Tag(name = "banks", description = "Question banks, for authors")
class EditsResource {

    private final EditRows rows;
    private final Exporting exporting;

    EditsResource(EditRows rows, Exporting exporting) {
        this.rows = rows;
        this.exporting = exporting;
    }

    @GET
    @Path("/edits")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Edits that are in service and not in the files, the latest first")
    public List<EditRows.EditRow> edits() {
        return rows.open();
    }

    @GET
    @Path("/edits/files.zip")
    @Produces("application/zip")
    @Operation(summary = "Edited files at their places in the repository, in a ZIP archive")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response files(
            @Parameter(description = "ids of edits; none: all that are in service") @QueryParam("edit")
                    List<UUID> edits) {
        return download(exporting.files(edits), "edits.zip");
    }

    @GET
    @Path("/edits/edits.patch")
    @Produces("text/x-patch")
    @Operation(summary = "Edits as a patch for git apply in the repository's root")
    @APIResponse(
            responseCode = "200",
            description = "The patch",
            content = @Content(schema = @Schema(type = SchemaType.STRING)))
    public Response patch(
            @Parameter(description = "ids of edits; none: all that are in service") @QueryParam("edit")
                    List<UUID> edits) {
        return download(exporting.patch(edits), "edits.patch");
    }

    @GET
    @About(Matter.NOTHING)
    @Path("/header-keys")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What may stand in a question's header, for editors that complete it")
    public HeaderWords headerKeys() {
        return HeaderWords.ALL;
    }

    private static Response download(Object content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
