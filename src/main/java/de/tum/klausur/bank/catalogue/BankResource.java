package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.reading.FileProblems;
import de.tum.klausur.bank.reading.ProblemEntry;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.shared.http.PageOfMany;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Paging;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue as JSON. */
@Path("/api/banks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(value = Matter.BANK, in = "bank")
@Tag(name = "banks", description = "Question banks, for authors")
class BankResource {

    private final Catalogue catalogue;
    private final QuestionSheets sheets;
    private final FileProblems problems;
    private final CurrentLanguage language;

    BankResource(Catalogue catalogue, QuestionSheets sheets, FileProblems problems, CurrentLanguage language) {
        this.catalogue = catalogue;
        this.sheets = sheets;
        this.problems = problems;
        this.language = language;
    }

    @GET
    @About(Matter.ALL_BANKS)
    @Operation(summary = "All banks in service with their questions")
    public List<BankView> banks() {
        return catalogue.banks(shown());
    }

    @GET
    @About(Matter.ALL_BANKS)
    @Path("/questions")
    @Operation(summary = "Questions in service that a filter takes, by lecture and id")
    public Paging<CatalogueEntry> questions(@BeanParam FilterForm form) {
        return Paging.slice(catalogue.find(form.filter(), shown()), form.wish());
    }

    @GET
    @About(Matter.ALL_BANKS)
    @Path("/coverage")
    @Operation(summary = "Which objectives are asked for by how many parts of which kinds")
    public KindCoverage coverage() {
        return catalogue.coverage();
    }

    @GET
    @About(Matter.ALL_BANKS)
    @Path("/problems")
    @Operation(summary = "What is wrong in the authors' files, by file, line and column, 200 a page")
    public List<ProblemEntry> problems(@BeanParam PageOfMany page) {
        return problems.all(page.wish()).map(ProblemEntry::of).items();
    }

    @GET
    @Path("/{bank}")
    @Operation(summary = "One bank with its questions")
    public BankView bank(@PathParam("bank") String bank) {
        return catalogue.bank(bank, shown());
    }

    @GET
    @Path("/{bank}/{question}")
    @Operation(summary = "One question as it is rendered, with its keys, rubrics, explanation and versions")
    public QuestionSheet question(
            @PathParam("bank") String bank,
            @PathParam("question") String question,
            @Parameter(description = "of the variant") @QueryParam("seed") @DefaultValue("0") long seed) {
        return sheets.question(bank, question, seed, shown());
    }

    @GET
    @Path("/{bank}/{question}/versions/{hash}")
    @Operation(summary = "A version of a question, line by line beside the one before it")
    public VersionSheet version(
            @PathParam("bank") String bank, @PathParam("question") String question, @PathParam("hash") String hash) {
        return sheets.version(bank, question, hash);
    }

    private Language shown() {
        return Language.of(language.locale());
    }
}
