package de.tum.klausur.attempt;

import de.tum.klausur.exam.PartPath;
import de.tum.klausur.people.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The files of the student's own attempt. */
@Path("/api/attempts/{id}/files")
@RolesAllowed(Role.STUDENT)
@Tag(name = "attempt")
class FileResource {

    private final UploadingFiles uploading;
    private final OwnFiles own;
    private final SentFile sent;

    FileResource(UploadingFiles uploading, OwnFiles own, SentFile sent) {
        this.uploading = uploading;
        this.own = own;
        this.sent = sent;
    }

    @POST
    @Path("/{question}/{part}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Upload a file for a part",
            description =
                    "The type is told by the content. The answer doesn't change: save a response that names the file. A repeated request adds nothing.")
    @APIResponse(responseCode = "200", description = "The server has the file")
    @APIResponse(responseCode = "409", description = "attempt-ended or too-many-files: nothing was kept")
    @APIResponse(
            responseCode = "422",
            description = "Too large or of a type that the part doesn't take: nothing was kept")
    public FileEntry upload(
            @RestPath UUID id,
            @RestPath String question,
            @RestPath String part,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] content) {
        return FileEntry.of(uploading.upload(id, PartPath.ref(question, part), content));
    }

    @POST
    @Path("/late/{question}/{part}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand over a file that didn't reach the server before the end",
            description =
                    "It counts for nothing by itself: hand over a late response that names it, which a lecturer admits or refuses. A repeated request adds nothing.")
    @APIResponse(responseCode = "200", description = "The server has the file")
    @APIResponse(
            responseCode = "409",
            description = "attempt-running: upload it as usual; too-many-files: nothing was kept")
    @APIResponse(
            responseCode = "422",
            description = "Too large or of a type that the part doesn't take: nothing was kept")
    public FileEntry late(
            @RestPath UUID id,
            @RestPath String question,
            @RestPath String part,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] content) {
        return FileEntry.of(uploading.uploadLate(id, PartPath.ref(question, part), content));
    }

    @GET
    @Path("/{file}")
    @Produces({"image/png", "image/jpeg", "application/pdf"})
    @Operation(
            summary = "A file of the attempt, by its digest",
            description = "A picture is drawn anew, no larger than a screen; with original=true it comes as uploaded.")
    @APIResponse(
            responseCode = "200",
            description = "The file, with the type that its content has",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(
            @RestPath UUID id, @RestPath String file, @QueryParam("original") @DefaultValue("false") boolean original) {
        return sent.of(own.get(id, file), original);
    }
}
