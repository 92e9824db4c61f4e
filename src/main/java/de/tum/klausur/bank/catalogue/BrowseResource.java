package de.tum.klausur.bank.catalogue;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finding questions as JSON. */
@Path("/api/banks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(Matter.ALL_BANKS)
@Tag(name = "banks", description = "Question banks, for authors")
class BrowseResource {

    static final int PER_PAGE = 50;

    private final Catalogue catalogue;
    private final CurrentLanguage language;

    BrowseResource(Catalogue catalogue, CurrentLanguage language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    @GET
    @Path("/questions")
    @Operation(summary = "Questions in service that a filter takes, by lecture and id")
    public Paging<CatalogueEntry> questions(@BeanParam FilterForm form) {
        Language shown = Language.of(language.locale());
        return Paging.slice(catalogue.find(form.filter()), Paging.Wish.of(form.page, PER_PAGE))
                .map(found -> CatalogueEntry.of(found, shown));
    }

    @GET
    @Path("/coverage")
    @Operation(summary = "Which objectives are asked for by how many parts of which kinds")
    public KindCoverage coverage() {
        return KindCoverage.of(catalogue.all());
    }
}
