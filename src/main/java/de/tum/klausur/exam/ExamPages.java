package de.tum.klausur.exam;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.text.ResponseView;
import de.tum.klausur.exam.paper.Draft;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.page.CurrentLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/** The exams that can be scheduled. */
@Path("/exams")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(value = Matter.EXAM, in = "id")
class ExamPages {

    private final Exams exams;
    private final ExamViews views;
    private final CurrentLanguage language;

    ExamPages(Exams exams, ExamViews views, CurrentLanguage language) {
        this.exams = exams;
        this.views = views;
        this.language = language;
    }

    /** An exam in the reader's language. */
    public record Row(String id, String title, int minutes, String credits, int questions, boolean ready) {}

    @CheckedTemplate(basePath = "exam")
    static class Templates {
        private Templates() {}

        static native TemplateInstance exams(List<Row> exams);

        static native TemplateInstance exam(Row exam, Optional<ExamSheetView> sheet, List<FileProblem> faults);

        static native TemplateInstance paper(Row exam, ExamViews.PaperSheet paper, ResponseView none);
    }

    @GET
    @About(Matter.NOTHING)
    public TemplateInstance list() {
        return Templates.exams(exams.list().stream().map(this::row).toList());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance exam(@PathParam("id") String id) {
        return Templates.exam(
                row(find(id)), exams.draft(id).flatMap(draft -> views.sheet(id, draft, shown())), exams.problems(id));
    }

    @GET
    @Path("/{id}/paper")
    public TemplateInstance paper(@PathParam("id") String id, @QueryParam("seed") @DefaultValue("0") long seed) {
        FrozenExam exam = exams.draft(id).flatMap(Draft::exam).orElseThrow(() -> new NotThere("paper of exam/" + id));
        return Templates.paper(row(find(id)), views.sheet(exam, seed, shown()), ResponseView.NONE);
    }

    private ExamView find(String id) {
        return exams.find(id).orElseThrow(() -> new NotThere("exam/" + id));
    }

    private Row row(ExamView exam) {
        return new Row(
                exam.id(),
                exam.title().in(shown()),
                exam.minutes(),
                ExamViews.plain(exam.credits()),
                exam.questions(),
                exam.ready());
    }

    private Language shown() {
        return Language.of(language.locale());
    }
}
