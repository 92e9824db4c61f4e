package de.tum.klausur.marking.trial;

import de.tum.klausur.bank.text.ResponseView;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
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

/** The page on which an author answers a question to see how it is marked. */
@Path("/banks/{bank}/{question}/try")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(value = Matter.BANK, in = "bank")
class TrialPages {

    private final Trying trying;
    private final CurrentLanguage language;

    TrialPages(Trying trying, CurrentLanguage language) {
        this.trying = trying;
        this.language = language;
    }

    @CheckedTemplate(basePath = "trial")
    static class Templates {
        private Templates() {}

        static native TemplateInstance trial(TrialSheet sheet, ResponseView none);
    }

    @GET
    public TemplateInstance page(
            @PathParam("bank") String bank,
            @PathParam("question") String question,
            @QueryParam("seed") @DefaultValue("0") long seed) {
        return Templates.trial(trying.sheet(bank, question, seed, Language.of(language.locale())), ResponseView.NONE);
    }
}
