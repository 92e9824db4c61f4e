package de.tum.klausur.review;

import de.tum.klausur.exam.PartPath;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.CurrentLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A student's own review as JSON. */
@Path("/api/review")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.STUDENT)
@Tag(name = "review", description = "Students inspect their own marked attempts and object; lecturers set the window")
class ReviewResource {

    private final ReviewDesk desk;
    private final Objecting objecting;
    private final CurrentLanguage language;

    ReviewResource(ReviewDesk desk, Objecting objecting, CurrentLanguage language) {
        this.desk = desk;
        this.objecting = objecting;
        this.language = language;
    }

    @GET
    @Operation(summary = "The student's attempts whose results are out")
    public List<OwnReview> own() {
        return desk.ownReviews();
    }

    @GET
    @Path("/{attempt}")
    @Operation(
            summary = "One own attempt with responses, marks, traces and comments",
            description = "Not there before the release; problems are there inside the window only.")
    public OwnSheet sheet(@PathParam("attempt") UUID attempt) {
        return desk.ownSheet(attempt, language.locale()).told();
    }

    @PUT
    @Path("/{attempt}/{question}/{part}")
    @Operation(summary = "Write the objection to a part, in place of an earlier text")
    @APIResponse(responseCode = "200", description = "Written; the whole sheet with it")
    @APIResponse(responseCode = "409", description = "review-closed: outside the window, or decided already")
    public OwnSheet object(
            @PathParam("attempt") UUID attempt,
            @PathParam("question") String question,
            @PathParam("part") String part,
            @NotNull NewObjection objection) {
        objecting.write(attempt, PartPath.ref(question, part), objection.written());
        return sheet(attempt);
    }

    @POST
    @Path("/{attempt}/{question}/{part}/withdraw")
    @Operation(summary = "Take the objection to a part back")
    @APIResponse(responseCode = "200", description = "Taken back; the whole sheet without it")
    @APIResponse(responseCode = "409", description = "review-closed: outside the window")
    public OwnSheet withdraw(
            @PathParam("attempt") UUID attempt,
            @PathParam("question") String question,
            @PathParam("part") String part) {
        objecting.withdraw(attempt, PartPath.ref(question, part));
        return sheet(attempt);
    }
}
