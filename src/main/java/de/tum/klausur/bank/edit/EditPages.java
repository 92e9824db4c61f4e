package de.tum.klausur.bank.edit;

import de.tum.klausur.bank.store.BankShelf.QuestionEntry;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.http.InvalidInput;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** The editor of a question, and of a new one. */
@Path("/banks/{bank}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(value = Matter.BANK, in = "bank")
class EditPages {

    private static final int UNPROCESSABLE = 422;

    private final Drafts drafts;
    private final Editing editing;
    private final EditSheets sheets;

    EditPages(Drafts drafts, Editing editing, EditSheets sheets) {
        this.drafts = drafts;
        this.editing = editing;
        this.sheets = sheets;
    }

    @GET
    @Path("/{question}/edit")
    public Response edit(@PathParam("bank") String bank, @PathParam("question") String question) {
        QuestionEntry entry = drafts.entry(bank, question);
        return Response.ok(sheets.page(sheets.of(entry, drafts.form(entry)))).build();
    }

    @POST
    @Path("/{question}/edit")
    public Response save(
            @PathParam("bank") String bank, @PathParam("question") String question, @BeanParam TextsForm texts) {
        EditForm form = texts.form();
        EditSheet sheet = sheets.of(drafts.entry(bank, question), form);
        try {
            return told(sheet, editing.save(bank, question, form));
        } catch (InvalidInput e) {
            return refused(sheet.with(sheets.told(e)));
        }
    }

    @POST
    @Path("/{question}/take-back")
    public Response takeBack(@PathParam("bank") String bank, @PathParam("question") String question) {
        editing.takeBack(bank, question);
        return Response.seeOther(URI.create("/banks/edits")).build();
    }

    @GET
    @Path("/new")
    public Response begin(@PathParam("bank") String bank, @QueryParam("kind") @DefaultValue("numeric") String kind) {
        return Response.ok(sheets.page(sheets.ofNew(bank, kind), kind)).build();
    }

    @POST
    @Path("/new")
    public Response create(@PathParam("bank") String bank, @BeanParam TextsForm texts) {
        EditForm form = texts.form();
        EditSheet sheet = sheets.ofNew(bank, form);
        try {
            return told(sheet, editing.create(bank, form));
        } catch (InvalidInput e) {
            return refused(sheet.with(sheets.told(e)));
        }
    }

    private Response told(EditSheet sheet, EditOutcome outcome) {
        return switch (outcome) {
            case EditOutcome.Saved(String question, String hash) ->
                Response.seeOther(URI.create("/banks/" + sheet.bank() + "/" + question))
                        .build();
            case EditOutcome.Unchanged() -> refused(sheet.unchangedOne());
            case EditOutcome.Problems(var problems) -> refused(sheet.with(problems));
            case EditOutcome.Conflict(var other) ->
                Response.status(Response.Status.CONFLICT)
                        .entity(sheets.page(sheets.beside(sheet, other)))
                        .build();
        };
    }

    private Response refused(EditSheet sheet) {
        return Response.status(UNPROCESSABLE).entity(sheets.page(sheet)).build();
    }

    /** The preview of a question that is being edited. */
    @POST
    @Path("/{question}/preview")
    public Response preview(
            @PathParam("bank") String bank, @PathParam("question") String question, @BeanParam TextsForm texts) {
        QuestionEntry entry = drafts.entry(bank, question);
        return Response.ok(sheets.preview(entry.path(), texts, Optional.of(entry.hash())))
                .build();
    }

    /** The preview of a new question. */
    @POST
    @Path("/new/preview")
    public Response previewNew(@PathParam("bank") String bank, @BeanParam TextsForm texts) {
        return Response.ok(sheets.preview(drafts.newPath(bank, texts.form()), texts, Optional.empty()))
                .build();
    }
}
