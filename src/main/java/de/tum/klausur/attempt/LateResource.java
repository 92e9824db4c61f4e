package de.tum.klausur.attempt;

import de.tum.klausur.people.Role;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Takes in what reaches the server after an attempt's end. */
@Path("/api/attempts/{id}/late")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.STUDENT)
@Tag(name = "attempt")
class LateResource {

    private static final int ACCEPTED = 202;

    private final KeepingLate keeping;

    LateResource(KeepingLate keeping) {
        this.keeping = keeping;
    }

    @POST
    @ResponseStatus(ACCEPTED)
    @Operation(
            summary = "Hand over what didn't reach the server before the end",
            description =
                    "It is kept as it came, with its evidence, and counts only if a lecturer admits it. A repeated request keeps nothing twice.")
    @APIResponse(responseCode = "202", description = "Kept; the student is told what is decided")
    @APIResponse(
            responseCode = "409",
            description = "attempt-running: save it as usual; too-many-late: nothing was kept")
    @APIResponse(
            responseCode = "422",
            description = "An entry names no part, option or kind of answer of the exam, or no time: nothing was kept")
    public LateKeptView keep(@RestPath UUID id, @Valid @NotNull LateForm form) {
        return new LateKeptView(keeping.keep(id, form.lastContact(), form.read()));
    }
}
