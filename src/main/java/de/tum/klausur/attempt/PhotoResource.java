package de.tum.klausur.attempt;

import de.tum.klausur.question.part.Upload;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** What a phone may do that was given a link: nobody is signed in there, the link's secret is all that counts. */
@Path("/api/photos")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "attempt")
class PhotoResource {

    private static final String SECRET = "X-Photo-Link";

    private final TakingPhotos taking;

    PhotoResource(TakingPhotos taking) {
        this.taking = taking;
    }

    @GET
    @Operation(
            summary = "What photos a link is for",
            description = "Nothing of the question, the student or the answer. The link's secret comes as a header.")
    @APIResponse(responseCode = "200", description = "The link counts")
    @APIResponse(responseCode = "409", description = "photo-link-over: it doesn't, or there is no such link")
    public PhotoTaskView task(@RestHeader(SECRET) @DefaultValue("") String secret) {
        return taking.look(secret);
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Send a photo as the next page of the answer",
            description =
                    "The type is told by the content. A repeated request adds nothing. The journal tells the link.")
    @APIResponse(responseCode = "200", description = "The answer has it, and is saved")
    @APIResponse(
            responseCode = "409",
            description = "photo-link-over, too-many-pages or too-many-files: nothing was kept")
    @APIResponse(
            responseCode = "422",
            description = "Too large or of a type that the part doesn't take: nothing was kept")
    public PhotoTakenView send(
            @RestHeader(SECRET) @DefaultValue("") String secret,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream content)
            throws IOException {
        taking.look(secret); // of whom we don't know we read no megabytes
        return taking.take(secret, content.readNBytes(Upload.LARGEST + 1));
    }
}
