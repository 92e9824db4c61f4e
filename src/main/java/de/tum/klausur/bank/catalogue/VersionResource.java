package de.tum.klausur.bank.catalogue;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A version of a question and what it changed, as JSON. */
@Path("/api/banks/{bank}/{question}/versions/{hash}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TA, Role.LECTURER, Role.ADMIN})
@About(value = Matter.BANK, in = "bank")
@Tag(name = "banks", description = "Question banks, for authors")
class VersionResource {

    private final History history;

    VersionResource(History history) {
        this.history = history;
    }

    @GET
    @Operation(summary = "A version of a question, line by line beside the one before it")
    public VersionSheet version(
            @PathParam("bank") String bank, @PathParam("question") String question, @PathParam("hash") String hash) {
        return history.version(bank, question, hash);
    }
}
