package de.tum.klausur.attempt;

import de.tum.klausur.bank.text.AnswerText;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.http.ProblemJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Shows a student's text as a marker will see it. Keeps nothing, and asks the database nothing. */
@Path("/api/attempts/{id}/preview")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.STUDENT)
@Tag(name = "attempt")
@APIResponse(responseCode = "200", description = "The text as HTML")
@APIResponse(
        responseCode = "404",
        description = "No attempt of yours",
        content = @Content(mediaType = ProblemJson.MEDIA_TYPE, schema = @Schema(implementation = ProblemJson.class)))
class PreviewResource {

    private final OwnAttempts own;

    PreviewResource(OwnAttempts own) {
        this.own = own;
    }

    /**
     * A text as it is shown to whoever marks it.
     *
     * @param html safe to put on a page; formulas are TeX in span.math
     */
    @Schema(name = "Preview", description = "A text as it is shown to whoever marks it")
    record PreviewView(
            @Schema(description = "formulas are TeX in span.math")
            String html) {}

    @POST
    @Operation(summary = "A text as whoever marks it will see it", description = "Nothing is saved.")
    public PreviewView preview(@RestPath UUID id, @Valid @NotNull PreviewForm form) {
        own.paper(id);
        return new PreviewView(AnswerText.html(form.text()));
    }
}
