package de.tum.klausur.marking;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Words that no key knows, as JSON. */
@Path("/api/marking/{session}/{question}/{part}/words")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TA, Role.LECTURER})
@About(value = Matter.ANSWERS, in = "session")
@Tag(name = "marking")
class WordsResource {

    private final DecidingWords deciding;

    WordsResource(DecidingWords deciding) {
        this.deciding = deciding;
    }

    @GET
    @Operation(summary = "What students wrote for a part and no key knows, equal words together")
    public WordsView words(@BeanParam PartAddress part) {
        return deciding.words(part.session(), part.ref());
    }

    @POST
    @Path("/{group}")
    @Operation(
            summary = "Take or refuse words, once for all who wrote the same",
            description = "Kept with the session: who hands in later is marked by it too. The answers are marked within"
                    + " seconds. Said again, it changes nothing.")
    @APIResponse(responseCode = "200", description = "Decided")
    @APIResponse(responseCode = "409", description = "marks-fixed: results are out. Nothing was decided")
    public WordsView decide(
            @BeanParam PartAddress part, @PathParam("group") String group, @NotNull NewWordsDecision decision) {
        deciding.decide(part.session(), part.ref(), group, decision.form());
        return words(part);
    }
}
