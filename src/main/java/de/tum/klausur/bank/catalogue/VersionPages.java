package de.tum.klausur.bank.catalogue;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A version of a question and what it changed, for authors. */
@Path("/banks/{bank}/{question}/versions/{hash}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(value = Matter.BANK, in = "bank")
class VersionPages {

    private final History history;

    VersionPages(History history) {
        this.history = history;
    }

    @CheckedTemplate(basePath = "history")
    static class Templates {
        private Templates() {}

        static native TemplateInstance version(String bank, String question, VersionSheet version);
    }

    @GET
    public TemplateInstance version(
            @PathParam("bank") String bank, @PathParam("question") String question, @PathParam("hash") String hash) {
        return Templates.version(bank, question, history.version(bank, question, hash));
    }
}
