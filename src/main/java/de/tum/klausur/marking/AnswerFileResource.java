package de.tum.klausur.marking;

import de.tum.klausur.attempt.SentFile;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What students uploaded, for their markers. */
@Path("/api/marking/{session}/{question}/{part}/{pseudonym}/files/{file}")
@RolesAllowed({Role.TA, Role.LECTURER})
@About(value = Matter.ANSWERS, in = "session")
@Tag(name = "marking")
class AnswerFileResource {

    private final AnswerFiles files;
    private final SentFile sent;

    AnswerFileResource(AnswerFiles files, SentFile sent) {
        this.files = files;
        this.sent = sent;
    }

    @GET
    @Produces({"image/png", "image/jpeg", "application/pdf"})
    @Operation(
            summary = "The file that an answer names",
            description = "A picture is drawn anew, no larger than a screen; with original=true it comes as uploaded.")
    @APIResponse(
            responseCode = "200",
            description = "The file, with the type that its content has",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(
            @BeanParam PartAddress part,
            @PathParam("pseudonym") String pseudonym,
            @PathParam("file") String file,
            @QueryParam("original") @DefaultValue("false") boolean original) {
        return sent.of(files.get(part.answer(pseudonym), file), original);
    }
}
