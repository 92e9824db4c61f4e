package de.tum.klausur.attempt;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.http.PageOfMany;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What came after the end in a session as JSON, for lecturers. */
@Path("/api/sessions/{session}/late")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LECTURER)
@About(value = Matter.SESSION, in = "session")
@Tag(name = "sessions")
class LateDeskResource {

    private final LateDesk desk;
    private final DecidingLate deciding;
    private final SentFile sent;
    private final CurrentLanguage language;

    LateDeskResource(LateDesk desk, DecidingLate deciding, SentFile sent, CurrentLanguage language) {
        this.desk = desk;
        this.deciding = deciding;
        this.sent = sent;
        this.language = language;
    }

    @GET
    @Operation(
            summary = "What came after the end, with its evidence",
            description = "Attempt by attempt in the order in which it was sent; each with what the rule says of it.")
    public List<LateRecord> list(
            @RestPath UUID session,
            @QueryParam("seconds") @DefaultValue("30") @Min(0) @Max(LateRuleForm.MOST_SECONDS) int seconds,
            @BeanParam PageOfMany page) {
        return desk.records(session, seconds, page.wish(), Texts.in(LateMessages.class, language.locale()));
    }

    @POST
    @Operation(summary = "Decide by a rule on all that wait", description = "The students and the trail are told.")
    @APIResponse(responseCode = "200", description = "Decided")
    @APIResponse(
            responseCode = "409",
            description =
                    "late-changed: these are others than seen; released: results are out; newer-answer: an answer typed later stands")
    public LateDecidedView decide(@RestPath UUID session, @Valid @NotNull LateRuleForm form) {
        return new LateDecidedView(deciding.byRule(session, form.rule(), form.wish()));
    }

    @POST
    @Path("/{entry}")
    @Operation(summary = "Decide on one entry", description = "The student and the trail are told.")
    @APIResponse(responseCode = "200", description = "Decided")
    @APIResponse(
            responseCode = "409",
            description =
                    "decided-already; attempt-running; released: results are out; newer-answer: an answer typed later stands")
    public LateDecidedView decideOne(
            @RestPath UUID session, @RestPath UUID entry, @Valid @NotNull LateDecisionForm form) {
        deciding.one(session, entry, form.wish());
        return new LateDecidedView(1);
    }

    @GET
    @Path("/{entry}/files/{file}")
    @Produces({"image/png", "image/jpeg", "application/pdf"})
    @Operation(
            summary = "A file that an entry names",
            description = "A picture is drawn anew, no larger than a screen; with original=true it comes as uploaded.")
    @APIResponse(
            responseCode = "200",
            description = "The file, with the type that its content has",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(
            @RestPath UUID session,
            @RestPath UUID entry,
            @RestPath String file,
            @QueryParam("original") @DefaultValue("false") boolean original) {
        return sent.of(desk.file(session, entry, file), original);
    }
}
