package de.tum.klausur.audit;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.Paging;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;

/** The trail as a page. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.LECTURER, Role.ADMIN})
@About(Matter.NOTHING)
class AuditPages {

    private static final int PER_PAGE = 50;

    private final ReadingTheTrail trail;

    AuditPages(ReadingTheTrail trail) {
        this.trail = trail;
    }

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        private Templates() {}

        static native TemplateInstance trail(Paging<AuditView> paging, Optional<UUID> session, String pageLink);
    }

    @GET
    public TemplateInstance read(
            @QueryParam("session") Optional<UUID> session, @QueryParam("page") @DefaultValue("1") int page) {
        String pageLink = session.map(id -> "/audit?session=" + id + "&page=").orElse("/audit?page=");
        return Templates.trail(trail.read(session, Paging.Wish.of(page, PER_PAGE)), session, pageLink);
    }
}
