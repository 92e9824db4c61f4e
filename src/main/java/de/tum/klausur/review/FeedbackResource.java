package de.tum.klausur.review;

import de.tum.klausur.exam.PartPath;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.CurrentLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Feedback right after the own attempt has ended, as JSON. */
@Path("/api/attempts/{id}/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.STUDENT)
@Tag(name = "attempt")
class FeedbackResource {

    private final GivingFeedback feedback;
    private final AssessingOneself assessing;
    private final CurrentLanguage language;

    FeedbackResource(GivingFeedback feedback, AssessingOneself assessing, CurrentLanguage language) {
        this.feedback = feedback;
        this.assessing = assessing;
        this.language = language;
    }

    @GET
    @Operation(
            summary = "Marks, keys and explanations of the own ended attempt, in ungraded exams that give them at once",
            description = "For all other attempts it isn't there.")
    public Feedback feedback(@PathParam("id") UUID attempt) {
        return feedback.get(attempt, language.locale());
    }

    @PUT
    @Path("/{question}/{part}")
    @Operation(
            summary = "Keep what you would give for your answer to a part that has no mark",
            description = "For yourself alone: it is no mark and counts nowhere.")
    @APIResponse(responseCode = "200", description = "Kept; the whole feedback with it")
    @APIResponse(responseCode = "409", description = "marked: the part has a mark")
    public Feedback assess(
            @PathParam("id") UUID attempt,
            @PathParam("question") String question,
            @PathParam("part") String part,
            @NotNull OwnCredits own) {
        assessing.keep(attempt, PartPath.ref(question, part), own.typed());
        return feedback(attempt);
    }
}
