package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Change;
import de.tum.klausur.attempt.model.NoteRule;
import de.tum.klausur.attempt.model.SaveDecision;
import de.tum.klausur.bank.text.AnswerText;
import de.tum.klausur.exam.PartPath;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.response.FormProblem;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/**
 * What the exam's page asks for in a practice run, answered as {@link AttemptResource} and its neighbours answer, by the same
 * checks and the same reading of what is typed; nothing is kept, and the database isn't asked.
 */
@Path("/api/attempts/try-{until:[0-9]+}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STUDENT, Role.TA, Role.LECTURER, Role.ADMIN})
@About(Matter.NOTHING)
@Tag(
        name = "tryout",
        description = "The practice run of the exam's page: answered as an attempt is, and nothing is kept")
@APIResponse(responseCode = "200", description = "As an attempt would answer; nothing is kept")
class TryoutResource {

    /** A run has no one tab that writes: who opens it twice has two. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Tryout tryout;
    private final CurrentLanguage language;

    TryoutResource(Tryout tryout, CurrentLanguage language) {
        this.tryout = tryout;
        this.language = language;
    }

    @POST
    @Path("/writer")
    @Operation(summary = "Begin a practice run", description = "Answers the state of a run without answers.")
    public StateView begin(@RestPath long until, @Valid @NotNull WriterForm form) {
        return tryout.standing(until, form.tab());
    }

    @POST
    @Path("/answers")
    @Operation(
            summary = "Try to save changes",
            description = "They are checked and read as in an exam, and answered as saved.")
    @APIResponse(responseCode = "409", description = "attempt-ended: the run is over")
    @APIResponse(responseCode = "422", description = "A change names no part, option or kind of answer of the run")
    public SavedView save(@RestPath long until, @Valid @NotNull AnswersForm form) {
        Instant now = tryout.running(until);
        List<Change> changes = form.read();
        List<Optional<FormProblem>> forms = ChangeCheck.check(tryout.paper(), "changes", changes, digest -> true);
        List<SavedView.Change> saved = new ArrayList<>();
        for (int place = 0; place < changes.size(); place++) {
            saved.add(saved(changes.get(place), forms.get(place)));
        }
        return new SavedView(now, Instant.ofEpochMilli(until), saved);
    }

    private SavedView.Change saved(Change change, Optional<FormProblem> form) {
        ReadResponse read = tryout.paper()
                .part(change.part())
                .map(asked -> ReadResponse.of(asked.part(), change.response(), form, texts()))
                .orElse(ReadResponse.NOTHING);
        return SavedView.of(change.part(), new SaveDecision.Append(change.base() + 1), read);
    }

    @GET
    @Path("/notes")
    @Operation(summary = "No notes: a practice run begins without any")
    public NotesView notes(@RestPath long until) {
        tryout.standing(until, NOBODY);
        return new NotesView(Map.of());
    }

    @POST
    @Path("/notes")
    @Operation(summary = "Try to keep flags and notes", description = "They are answered as kept.")
    public KeptNotesView keep(@RestPath long until, @Valid @NotNull NotesForm form) {
        tryout.running(until);
        return new KeptNotesView(form.notes().stream()
                .map(note -> new KeptNotesView.One(
                        note.part(),
                        NoteRule.NoteOutcome.SAVED,
                        new NotesView.Kept(note.base() + 1, note.flagged(), note.note())))
                .toList());
    }

    @POST
    @Path("/preview")
    @Operation(summary = "A text as whoever marks an exam would see it")
    public PreviewResource.PreviewView preview(@RestPath long until, @Valid @NotNull PreviewForm form) {
        tryout.running(until);
        return new PreviewResource.PreviewView(AnswerText.html(form.text()));
    }

    @GET
    @Path("/earlier/{question}/{part}")
    @Operation(summary = "What was saved for a part before", description = "Nothing is kept here, so there is nothing.")
    public List<EarlierResource.EarlierView> earlier(
            @RestPath long until, @RestPath String question, @RestPath String part) {
        tryout.running(until);
        return List.of();
    }

    @POST
    @Path("/files/{question}/{part}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Try to upload a file", description = "It is looked at as in an exam, and thrown away.")
    @APIResponse(responseCode = "422", description = "Too large or of a type that the part doesn't take")
    public FileEntry upload(
            @RestPath long until,
            @RestPath String question,
            @RestPath String part,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] content) {
        tryout.running(until);
        return FileEntry.of(UploadingFiles.check(tryout.paper(), PartPath.ref(question, part), content));
    }

    /** A page shows what the server has; here it has nothing, and the picture says so. */
    @GET
    @Path("/files/{file}")
    @Produces("image/svg+xml")
    @Operation(summary = "A picture that says that no file is kept")
    public String file(@RestPath long until, @RestPath String file) {
        tryout.standing(until, NOBODY);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="480" height="120" viewBox="0 0 480 120">
                <rect x="1" y="1" width="478" height="118" fill="#fff" stroke="#6a757e" stroke-dasharray="6 4"/>
                <text x="240" y="66" text-anchor="middle" font-family="sans-serif" font-size="16" fill="#20252a">%s</text>
                </svg>
                """.formatted(Texts.in(TryoutMessages.class, language.locale()).noFile());
    }

    @POST
    @Path("/hand-in")
    @Operation(summary = "End a practice run", description = "Nothing is handed in.")
    public StateView handIn(@RestPath long until, @Valid @NotNull HandInForm form) {
        return tryout.handedIn(until, form.tab());
    }

    @GET
    @Path("/standing")
    @Operation(summary = "Whether a practice run goes on")
    public StateView standing(@RestPath long until) {
        return tryout.standing(until, NOBODY);
    }

    private AttemptMessages texts() {
        return Texts.in(AttemptMessages.class, language.locale());
    }
}
