package de.tum.klausur.exam.check;

import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.bank.store.QuestionLinks;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The check for authors. */
@Path("/banks/check")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(Matter.ALL_BANKS)
class CheckPages {

    private final CheckRunner check;
    private final BankShelf shelf;

    CheckPages(CheckRunner check, BankShelf shelf) {
        this.check = check;
        this.shelf = shelf;
    }

    @CheckedTemplate(basePath = "check")
    static class Templates {
        private Templates() {}

        static native TemplateInstance check(CheckSheet sheet, QuestionLinks links);
    }

    @GET
    public TemplateInstance check() {
        return Templates.check(CheckSheet.of(check.state()), shelf.links());
    }

    @POST
    public Response start() {
        check.start();
        return Response.seeOther(URI.create("/banks/check")).build();
    }
}
