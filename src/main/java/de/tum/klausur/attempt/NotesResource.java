package de.tum.klausur.attempt;

import de.tum.klausur.people.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a student flags and notes beside the parts of the own attempt. */
@Path("/api/attempts/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.STUDENT)
@Tag(name = "attempt")
class NotesResource {

    private final KeepingNotes keeping;

    NotesResource(KeepingNotes keeping) {
        this.keeping = keeping;
    }

    @GET
    @Operation(summary = "The own flags and notes, which nobody else is shown")
    public NotesView notes(@RestPath UUID id) {
        return keeping.of(id);
    }

    @POST
    @Operation(
            summary = "Keep flags and notes",
            description =
                    "They are no answers and count nowhere. Of several pages the one that writes last counts, as long as it knew what stood; a repeated request changes nothing.")
    @APIResponse(responseCode = "200", description = "What became of each")
    @APIResponse(responseCode = "409", description = "attempt-ended: nothing was kept")
    @APIResponse(responseCode = "422", description = "No such part, a part twice, or too long: nothing was kept")
    public KeptNotesView keep(@RestPath UUID id, @Valid @NotNull NotesForm form) {
        return keeping.keep(id, form.notes());
    }
}
