package de.tum.klausur.marking.trial;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.CurrentLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Marks what authors give, as JSON. */
@Path("/api/banks/{bank}/{question}/try")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(value = Matter.BANK, in = "bank")
@Tag(name = "banks", description = "Question banks, for authors")
class TrialResource {

    private final Trying trying;
    private final CurrentLanguage language;

    TrialResource(Trying trying, CurrentLanguage language) {
        this.trying = trying;
        this.language = language;
    }

    @POST
    @Operation(
            summary = "Try a question: how are these responses marked?",
            description = "Part by part, follow-on marking included. Nothing is stored.")
    @APIResponse(responseCode = "200", description = "Each part with its credits and their reasons")
    @APIResponse(responseCode = "422", description = "A response names no part of the question, or is none")
    public List<TriedPart> mark(
            @PathParam("bank") String bank, @PathParam("question") String question, @NotNull @Valid TrialForm form) {
        return trying.mark(bank, question, form, language.locale());
    }
}
