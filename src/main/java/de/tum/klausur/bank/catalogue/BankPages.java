package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.Syllabus;
import de.tum.klausur.bank.reading.ExamsFolder;
import de.tum.klausur.bank.reading.FileProblems;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.Difficulty;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.PartKind;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Paging;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The catalogue for authors: the browser, the coverage of the syllabus, problems in files, banks, questions and their versions. */
@Path("/banks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(value = Matter.BANK, in = "bank")
class BankPages {

    private static final int PROBLEMS = 200;

    private final Catalogue catalogue;
    private final QuestionSheets sheets;
    private final FileProblems problems;
    private final ExamsFolder folder;
    private final CurrentLanguage language;

    BankPages(
            Catalogue catalogue,
            QuestionSheets sheets,
            FileProblems problems,
            ExamsFolder folder,
            CurrentLanguage language) {
        this.catalogue = catalogue;
        this.sheets = sheets;
        this.problems = problems;
        this.folder = folder;
        this.language = language;
    }

    /** What can be chosen from. */
    public record Choices(List<String> lectures, List<String> kinds, List<String> levels) {

        static final Choices ALL = new Choices(
                Syllabus.lectures(),
                Stream.of(PartKind.values()).map(PartKind::word).toList(),
                Stream.of(Difficulty.values())
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /**
     * What stands around the list.
     *
     * @param shelves all banks with how many of their questions were found
     * @param problems how many there are in files
     * @param missing folders that the setting names and that are not there
     */
    public record Surroundings(List<Catalogue.Shelf> shelves, long problems, List<String> missing) {}

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        private Templates() {}

        static native TemplateInstance browser(
                FilterForm form, Choices choices, Paging<CatalogueEntry> paging, Surroundings around);

        static native TemplateInstance coverage(KindCoverage coverage);

        static native TemplateInstance problems(Paging<FileProblem> paging);

        static native TemplateInstance bank(BankView bank);

        static native TemplateInstance question(QuestionSheet sheet, Catalogue.BankTitle bank);

        static native TemplateInstance version(String bank, String question, VersionSheet version);
    }

    @GET
    @About(Matter.ALL_BANKS)
    public TemplateInstance browser(@BeanParam FilterForm form) {
        List<CatalogueEntry> found = catalogue.find(form.filter(), shown());
        return Templates.browser(
                form,
                Choices.ALL,
                Paging.slice(found, form.wish()),
                new Surroundings(catalogue.shelves(found, shown()), problems.count(), missing()));
    }

    private List<String> missing() {
        return folder.folders().missing().stream()
                .map(path -> path.toAbsolutePath().normalize().toString())
                .toList();
    }

    @GET
    @About(Matter.ALL_BANKS)
    @Path("/coverage")
    public TemplateInstance coverage() {
        return Templates.coverage(catalogue.coverage());
    }

    @GET
    @About(Matter.ALL_BANKS)
    @Path("/problems")
    public TemplateInstance problems(@QueryParam("page") @DefaultValue("1") int page) {
        return Templates.problems(problems.all(Paging.Wish.of(page, PROBLEMS)));
    }

    @GET
    @Path("/{bank}")
    public TemplateInstance bank(@PathParam("bank") String bank) {
        return Templates.bank(catalogue.bank(bank, shown()));
    }

    @GET
    @Path("/{bank}/{question}")
    public TemplateInstance question(
            @PathParam("bank") String bank,
            @PathParam("question") String question,
            @QueryParam("seed") @DefaultValue("0") long seed) {
        return Templates.question(sheets.question(bank, question, seed, shown()), catalogue.title(bank, shown()));
    }

    @GET
    @Path("/{bank}/{question}/versions/{hash}")
    public TemplateInstance version(
            @PathParam("bank") String bank, @PathParam("question") String question, @PathParam("hash") String hash) {
        return Templates.version(bank, question, sheets.version(bank, question, hash));
    }

    private Language shown() {
        return Language.of(language.locale());
    }
}
