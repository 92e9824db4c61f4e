package de.tum.klausur.bank.catalogue;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The bank browser and the coverage of the syllabus. */
@Path("/banks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(Matter.ALL_BANKS)
class BrowsePages {

    private final Catalogue catalogue;
    private final Shelves shelves;
    private final FileProblems problems;
    private final CurrentLanguage language;
    private final ExamsFolder folder;

    BrowsePages(
            Catalogue catalogue, Shelves shelves, FileProblems problems, CurrentLanguage language, ExamsFolder folder) {
        this.catalogue = catalogue;
        this.shelves = shelves;
        this.problems = problems;
        this.language = language;
        this.folder = folder;
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
    public record Surroundings(List<Shelves.Shelf> shelves, long problems, List<String> missing) {}

    @CheckedTemplate(basePath = "browse")
    static class Templates {
        private Templates() {}

        static native TemplateInstance browser(
                FilterForm form, Choices choices, Paging<CatalogueEntry> paging, Surroundings around);

        static native TemplateInstance coverage(KindCoverage coverage);
    }

    @GET
    public TemplateInstance browser(@BeanParam FilterForm form) {
        Language shown = Language.of(language.locale());
        List<CatalogueQuestion> found = catalogue.find(form.filter());
        return Templates.browser(
                form,
                Choices.ALL,
                Paging.slice(found, Paging.Wish.of(form.page, BrowseResource.PER_PAGE))
                        .map(one -> CatalogueEntry.of(one, shown)),
                new Surroundings(shelves.of(found, shown), problems.count(), missing()));
    }

    private List<String> missing() {
        return folder.folders().missing().stream()
                .map(path -> path.toAbsolutePath().normalize().toString())
                .toList();
    }

    @GET
    @Path("/coverage")
    public TemplateInstance coverage() {
        return Templates.coverage(KindCoverage.of(catalogue.all()));
    }
}
