package de.tum.klausur.bank.edit;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Editing questions, as JSON. */
@Path("/api/banks/{bank}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(value = Matter.BANK, in = "bank")
@Tag(name = "banks", description = "Question banks, for authors")
class EditResource {

    private final Drafts drafts;
    private final Editing editing;

    EditResource(Drafts drafts, Editing editing) {
        this.drafts = drafts;
        this.editing = editing;
    }

    /** What came of saving. */
    @Schema(name = "EditReport", description = "What came of saving a question's texts")
    public record Report(
            @Schema(description = "whether there was anything to save")
            boolean saved,

            @Schema(description = "hash of the version that is in service now")
            String version) {}

    @GET
    @Path("/{question}/text")
    @Operation(summary = "The texts of the version in service, to be edited")
    public EditForm text(@PathParam("bank") String bank, @PathParam("question") String question) {
        return drafts.form(drafts.entry(bank, question));
    }

    @PUT
    @Path("/{question}/text")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save a question's texts as a new version",
            description =
                    "Which is in service at once; frozen exams keep the version they have. Name the version that was edited: where it is missing, or not the one in service, nothing is saved.")
    @APIResponse(responseCode = "200", description = "Saved, or nothing to save")
    @APIResponse(
            responseCode = "409",
            description = "edited-meanwhile: somebody else changed the question; nothing was saved")
    @APIResponse(
            responseCode = "422",
            description = "The texts or the message can't be taken; a problem's field is file:line:column, or message")
    public Report save(
            @PathParam("bank") String bank, @PathParam("question") String question, @NotNull @Valid EditForm form) {
        return report(editing.save(bank, question, form), form.edited().orElse(""));
    }

    @POST
    @Path("/questions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save a new question", description = "Its id is the one in its header.")
    @APIResponse(responseCode = "200", description = "Saved")
    @APIResponse(
            responseCode = "422",
            description = "The texts or the message can't be taken; a problem's field is file:line:column, or message")
    public Report create(@PathParam("bank") String bank, @NotNull @Valid EditForm form) {
        return report(editing.create(bank, form), "");
    }

    @POST
    @Path("/{question}/take-back")
    @Operation(summary = "Take the edit of a question back", description = "What its file says is in service again.")
    @APIResponse(responseCode = "204", description = "It is, or there was no edit")
    public void takeBack(@PathParam("bank") String bank, @PathParam("question") String question) {
        editing.takeBack(bank, question);
    }

    private static Report report(EditOutcome outcome, String before) {
        return switch (outcome) {
            case EditOutcome.Saved(String question, String hash) -> new Report(true, hash);
            case EditOutcome.Unchanged() -> new Report(false, before);
            case EditOutcome.Problems(var problems) ->
                throw new InvalidInput(
                        problems.stream().map(EditResource::problem).toList());
            case EditOutcome.Conflict(var other) ->
                throw new Refused(
                        "edited-meanwhile",
                        locale -> Texts.in(EditMessages.class, locale).editedMeanwhile());
        };
    }

    private static InputProblem problem(FileProblem problem) {
        String text = problem.message() + (problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")");
        return new InputProblem(problem.path() + ":" + problem.line() + ":" + problem.column(), locale -> text);
    }
}
