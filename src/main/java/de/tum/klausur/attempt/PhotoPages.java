package de.tum.klausur.attempt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The page that a phone opens by a link, the same for everybody: what the link is for stands behind the #. */
@Path("/photo")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class PhotoPages {

    @CheckedTemplate(basePath = "attempt")
    static class Templates {
        private Templates() {}

        static native TemplateInstance photo();
    }

    @GET
    public TemplateInstance photo() {
        return Templates.photo();
    }
}
