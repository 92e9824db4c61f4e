package de.tum.klausur.exam.check;

import de.tum.klausur.bank.check.rule.CheckReport;
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
import java.util.Optional;

/** The check for authors. */
@Path("/banks/check")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(Matter.ALL_BANKS)
class CheckPages {

    private final RunningCheck check;
    private final BankShelf shelf;

    CheckPages(RunningCheck check, BankShelf shelf) {
        this.check = check;
        this.shelf = shelf;
    }

    @CheckedTemplate(basePath = "check")
    static class Templates {
        private Templates() {}

        static native TemplateInstance check(CheckSheet sheet, Optional<CheckReport> report, QuestionLinks links);
    }

    @GET
    public TemplateInstance check() {
        CheckState state = check.state();
        return Templates.check(CheckSheet.of(state), state.last().flatMap(CheckState.Ended::report), shelf.links());
    }

    @POST
    public Response start() {
        check.start();
        return Response.seeOther(URI.create("/banks/check")).build();
    }
}
