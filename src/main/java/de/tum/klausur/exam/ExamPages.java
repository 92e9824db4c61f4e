package de.tum.klausur.exam;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.exam.paper.ExamProblem;
import de.tum.klausur.exam.rehearsal.ChoiceShare;
import de.tum.klausur.exam.rehearsal.Draft;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.question.wording.Language;
import de.tum.klausur.shared.answer.NotThere;
import de.tum.klausur.shared.page.CurrentLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/** The exams that can be scheduled. */
@Path("/exams")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
class ExamPages {

    private static final int HALF = 50;

    private final Exams exams;
    private final CurrentLanguage language;

    ExamPages(Exams exams, CurrentLanguage language) {
        this.exams = exams;
        this.language = language;
    }

    /** An exam in the reader's language. */
    public record Row(String id, String title, int minutes, String credits, int questions, boolean ready) {}

    /** A problem in the reader's language. */
    public record ProblemRow(String title, String credits, List<QuestionRow> questions) {}

    /** A question of a problem. */
    public record QuestionRow(String id, String title, String credits) {}

    @CheckedTemplate(basePath = "exam")
    static class Templates {
        private Templates() {}

        static native TemplateInstance exams(List<Row> exams);

        @SuppressWarnings("checkstyle:ParameterNumber")
        static native TemplateInstance exam(
                Row exam, String aids, List<ProblemRow> problems, List<FileProblem> faults, Optional<Integer> choice);
    }

    @GET
    public TemplateInstance list() {
        return Templates.exams(exams.list().stream().map(this::row).toList());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance exam(@PathParam("id") String id) {
        ExamView exam = exams.find(id).orElseThrow(() -> new NotThere("exam/" + id));
        return exams.draft(id)
                .flatMap(Draft::exam)
                .map(frozen -> Templates.exam(
                        row(exam),
                        frozen.aids().in(shown()),
                        frozen.problems().stream().map(this::problem).toList(),
                        exams.problems(id),
                        Optional.of(ChoiceShare.percent(frozen)).filter(percent -> percent > HALF)))
                .orElseGet(() -> Templates.exam(row(exam), "", List.of(), exams.problems(id), Optional.empty()));
    }

    private Row row(ExamView exam) {
        return new Row(
                exam.id(),
                exam.title().in(shown()),
                exam.minutes(),
                exam.credits().value().stripTrailingZeros().toPlainString(),
                exam.questions(),
                exam.ready());
    }

    private ProblemRow problem(ExamProblem problem) {
        return new ProblemRow(
                problem.title().in(shown()),
                Credits.sum(problem.questions().stream()
                                .map(version -> version.question().credits())
                                .toList())
                        .value()
                        .stripTrailingZeros()
                        .toPlainString(),
                problem.questions().stream()
                        .map(version -> new QuestionRow(
                                version.question().id().value(),
                                version.question().title().in(shown()),
                                version.question()
                                        .credits()
                                        .value()
                                        .stripTrailingZeros()
                                        .toPlainString()))
                        .toList());
    }

    private Language shown() {
        return Language.of(language.locale());
    }
}
