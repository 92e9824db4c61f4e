package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.reading.FileProblems;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Paging;
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

/** Banks, questions and problems for authors. */
@Path("/banks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(value = Matter.BANK, in = "bank")
class BankPages {

    private static final int PER_PAGE = 200;

    private final BankViews views;
    private final FileProblems problems;
    private final CurrentLanguage language;

    BankPages(BankViews views, FileProblems problems, CurrentLanguage language) {
        this.views = views;
        this.problems = problems;
        this.language = language;
    }

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        private Templates() {}

        static native TemplateInstance bank(BankView bank);

        static native TemplateInstance question(QuestionSheet sheet, BankViews.BankTitle bank);

        static native TemplateInstance problems(Paging<FileProblem> paging);
    }

    @GET
    @About(Matter.ALL_BANKS)
    @Path("/problems")
    public TemplateInstance problems(@QueryParam("page") @DefaultValue("1") int page) {
        return Templates.problems(problems.all(Paging.Wish.of(page, PER_PAGE)));
    }

    @GET
    @Path("/{bank}")
    public TemplateInstance bank(@PathParam("bank") String bank) {
        return Templates.bank(views.bank(bank, shown()));
    }

    @GET
    @Path("/{bank}/{question}")
    public TemplateInstance question(
            @PathParam("bank") String bank,
            @PathParam("question") String question,
            @QueryParam("seed") @DefaultValue("0") long seed) {
        return Templates.question(views.question(bank, question, seed, shown()), views.title(bank, shown()));
    }

    private Language shown() {
        return Language.of(language.locale());
    }
}
