package de.tum.klausur.bank.edit;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What was edited on the pages, and the way into the repository. */
@Path("/banks/edits")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(Matter.ALL_BANKS)
class EditsPages {

    private final EditRows rows;

    EditsPages(EditRows rows) {
        this.rows = rows;
    }

    @CheckedTemplate(basePath = "edit")
    static class Templates {
        private Templates() {}

        static native TemplateInstance edits(List<EditRows.EditRow> open, List<EditRows.EditRow> closed);
    }

    @GET
    public TemplateInstance edits() {
        return Templates.edits(rows.open(), rows.closed());
    }
}
