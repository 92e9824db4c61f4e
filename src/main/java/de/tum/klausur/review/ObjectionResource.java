package de.tum.klausur.review;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.http.PageOfMany;
import de.tum.klausur.shared.page.CurrentLanguage;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Objections for those who decide, as JSON; students are known by pseudonym. */
@Path("/api/objections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TA, Role.LECTURER})
@About(value = Matter.OBJECTION, in = "objection")
@Tag(name = "objections", description = "Objections and the decisions on them, under pseudonyms")
class ObjectionResource {

    private final ReviewDesk desk;
    private final Deciding deciding;
    private final CurrentLanguage language;

    ObjectionResource(ReviewDesk desk, Deciding deciding, CurrentLanguage language) {
        this.desk = desk;
        this.deciding = deciding;
        this.language = language;
    }

    @GET
    @About(Matter.NOTHING)
    @Operation(summary = "Objections that wait for a decision, the oldest first, 200 a page")
    public List<WaitingObjection> waiting(@BeanParam PageOfMany page) {
        return desk.waiting(page.wish()).items();
    }

    @GET
    @Path("/{objection}")
    @Operation(summary = "One objection with the response, mark, trace and key of its part")
    public ObjectionCase objection(@PathParam("objection") UUID objection) {
        return desk.one(objection, language.locale());
    }

    @POST
    @Path("/{objection}")
    @Operation(
            summary = "Decide an objection, once",
            description =
                    "Granted, the new mark counts and the grade follows at once. The student is told. For all who wrote the same: theirs"
                            + " follow within seconds.")
    @APIResponse(responseCode = "200", description = "Decided")
    @APIResponse(
            responseCode = "409",
            description =
                    "window-open: the review goes on; decided: somebody was first; own-mark: another person must decide")
    public ObjectionCase decide(@PathParam("objection") UUID objection, @NotNull NewDecision decision) {
        deciding.decide(objection, decision.form());
        return objection(objection);
    }
}
