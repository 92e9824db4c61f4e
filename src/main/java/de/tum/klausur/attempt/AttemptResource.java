package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.exam.PaperView;
import de.tum.klausur.exam.PaperViews;
import de.tum.klausur.people.ExamPass;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.shared.http.ProblemJson;
import de.tum.klausur.shared.http.Zipped;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The student's own attempt as JSON. */
@Path("/api/attempts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.STUDENT)
@Tag(name = "attempt", description = "A student's own attempt; anybody else's isn't there")
@APIResponse(responseCode = "200", description = "Done, or nothing left to do")
@APIResponse(
        responseCode = "404",
        description = "No attempt of yours",
        content = @Content(mediaType = ProblemJson.MEDIA_TYPE, schema = @Schema(implementation = ProblemJson.class)))
class AttemptResource {

    private final OwnAttempts own;
    private final PaperViews views;
    private final TakingOver takingOver;
    private final Saving saving;
    private final HandingIn handingIn;
    private final Announcements announcements;
    private final CurrentLanguage language;
    private final ExamPass pass;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    AttemptResource(
            OwnAttempts own,
            PaperViews views,
            TakingOver takingOver,
            Saving saving,
            HandingIn handingIn,
            Announcements announcements,
            CurrentLanguage language,
            ExamPass pass,
            Clock clock) {
        this.own = own;
        this.views = views;
        this.takingOver = takingOver;
        this.saving = saving;
        this.handingIn = handingIn;
        this.announcements = announcements;
        this.language = language;
        this.pass = pass;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "State, server time, deadline and the answers that stand with their revisions")
    public StateView state(@RestPath UUID id) {
        return StateView.of(own.get(id));
    }

    @GET
    @Path("/paper")
    @Operation(
            summary = "The paper: problems, questions, parts and options",
            description = "The same from the start on; texts are HTML in the request's language.")
    public PaperView paper(@RestPath UUID id) {
        return views.of(own.paper(id), Language.of(language.locale()));
    }

    /** What a page polls: costs one query. */
    @GET
    @Path("/standing")
    @Operation(summary = "The state without the answers, for polling")
    public StateView standing(@RestPath UUID id) {
        Attempt attempt = own.attempt(id);
        attempt.deadline().ifPresent(pass::lastUntil); // more minutes make it last longer
        return StateView.withoutAnswers(attempt, clock.instant())
                .withAnnouncements(announcements.count(attempt.sessionId()));
    }

    @POST
    @Zipped
    @Path("/writer")
    @Operation(
            summary = "Become the one tab that writes",
            description =
                    "The tab that wrote before is told. Answers the state and the own notes, so that the page starts from them.")
    public StateView takeOver(@RestPath UUID id, @Valid @NotNull WriterForm form) {
        TakingOver.Beginning begun = takingOver.takeOver(id, form.tab());
        return StateView.of(begun.own(), begun.notes(), own.paper(id), texts())
                .withAnnouncements(announcements.count(begun.own().attempt().sessionId()));
    }

    @POST
    @Path("/answers")
    @Operation(
            summary = "Save changes",
            description =
                    "What the answer calls SAVED or UNCHANGED is in the database. A repeated request adds nothing, so it is safe to send it again until it is answered.")
    @APIResponse(responseCode = "409", description = "attempt-ended or other-writer: nothing was saved")
    @APIResponse(
            responseCode = "422",
            description = "A change names no part, option or kind of answer of the exam: nothing was saved")
    public SavedView save(@RestPath UUID id, @Valid @NotNull AnswersForm form) {
        return saving.save(id, form.read(), texts());
    }

    private AttemptMessages texts() {
        return Texts.in(AttemptMessages.class, language.locale());
    }

    @POST
    @Path("/hand-in")
    @Operation(
            summary = "Hand in",
            description =
                    "The page names the revisions that it shows as saved, so that nothing still on its way is left out.")
    @APIResponse(
            responseCode = "409",
            description = "revisions-differ, other-writer or attempt-ended: nothing was handed in")
    public StateView handIn(@RestPath UUID id, @Valid @NotNull HandInForm form) {
        return StateView.of(handingIn.handIn(id, form.read()));
    }
}
