package de.tum.klausur.exam;

import de.tum.klausur.exam.paper.Draft;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.page.CurrentLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The exams that can be scheduled, as JSON. */
@Path("/api/exams")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(value = Matter.EXAM, in = "exam")
@Tag(name = "exams", description = "Exams that blueprints describe, for authors and lecturers")
class ExamResource {

    private final Exams exams;
    private final ExamViews views;
    private final CurrentLanguage language;

    ExamResource(Exams exams, ExamViews views, CurrentLanguage language) {
        this.exams = exams;
        this.views = views;
        this.language = language;
    }

    @GET
    @About(Matter.NOTHING)
    @Operation(summary = "All exams, by id")
    public List<ExamEntry> exams() {
        return exams.list().stream().map(exam -> ExamEntry.of(exam, shown())).toList();
    }

    @GET
    @Path("/{exam}")
    @Operation(
            summary = "One exam with its problems, questions and parts, and what is wrong in its file",
            description = "As it would be frozen now: scheduling a session freezes it.")
    public ExamSheet exam(@PathParam("exam") String id) {
        ExamView exam = exams.find(id).orElseThrow(() -> new NotThere("exam/" + id));
        return ExamSheet.of(ExamEntry.of(exam, shown()), exams.draft(id), exams.problems(id), shown());
    }

    @GET
    @Path("/{exam}/paper")
    @Operation(
            summary = "One paper of an exam, without keys",
            description = "As a student of this seed would be shown it if the exam was frozen now.")
    public List<ExamViews.PaperRow> paper(
            @PathParam("exam") String id, @QueryParam("seed") @DefaultValue("0") long seed) {
        return exams.draft(id)
                .flatMap(Draft::exam)
                .map(exam -> views.paper(exam, seed, shown()))
                .orElseThrow(() -> new NotThere("paper of exam/" + id));
    }

    private Language shown() {
        return Language.of(language.locale());
    }
}
