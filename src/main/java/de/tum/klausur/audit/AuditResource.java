package de.tum.klausur.audit;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The trail as JSON. */
@Path("/api/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.LECTURER, Role.ADMIN})
@About(Matter.NOTHING)
@Tag(name = "audit", description = "Who did what")
class AuditResource {

    private static final int PER_PAGE = 200;

    private final ReadingTheTrail trail;

    AuditResource(ReadingTheTrail trail) {
        this.trail = trail;
    }

    @GET
    @Operation(summary = "The audit trail, newest first, 200 entries a page")
    public Paging<AuditView> read(
            @Parameter(description = "only what belongs to this session") @QueryParam("session") Optional<UUID> session,
            @Parameter(description = "from 1") @QueryParam("page") @DefaultValue("1") int page) {
        return trail.read(session, Paging.Wish.of(page, PER_PAGE));
    }
}
