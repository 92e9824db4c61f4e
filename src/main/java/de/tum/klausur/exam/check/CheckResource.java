package de.tum.klausur.exam.check;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The check as JSON. */
@Path("/api/banks/check")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(Matter.ALL_BANKS)
@Tag(name = "banks", description = "Question banks, for authors")
class CheckResource {

    private final CheckRunner check;

    CheckResource(CheckRunner check) {
        this.check = check;
    }

    @GET
    @Operation(summary = "How far the check of the banks and papers is, and what the last one came to")
    public CheckSheet check() {
        return CheckSheet.of(check.state());
    }

    @POST
    @Operation(
            summary = "Check the banks and papers",
            description = "Starts a check unless one is at work. It takes about a minute; ask how far it is.")
    public CheckSheet start() {
        check.start();
        return CheckSheet.of(check.state());
    }
}
