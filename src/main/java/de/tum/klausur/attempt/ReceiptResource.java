package de.tum.klausur.attempt;

import de.tum.klausur.people.Role;
import de.tum.klausur.shared.http.ProblemJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a student keeps of an attempt that has ended, as JSON. */
@Path("/api/attempts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.STUDENT)
@Tag(name = "attempt", description = "A student's own attempt; anybody else's isn't there")
@APIResponse(responseCode = "200", description = "The same each time")
@APIResponse(
        responseCode = "404",
        description = "No attempt of yours",
        content = @Content(mediaType = ProblemJson.MEDIA_TYPE, schema = @Schema(implementation = ProblemJson.class)))
@APIResponse(responseCode = "409", description = "not-ended-yet or no-receipts: there is none")
class ReceiptResource {

    private final Receipts receipts;

    ReceiptResource(Receipts receipts) {
        this.receipts = receipts;
    }

    @GET
    @Path("/receipt")
    @Operation(
            summary = "The signed receipt, once the attempt has ended",
            description =
                    "Flattened JWS (RFC 7515) by Ed25519; the keys are at /.well-known/klausur-receipt-keys.json.")
    public SignedReceipt receipt(@RestPath UUID id) {
        return receipts.of(id);
    }

    @GET
    @Path("/journal")
    @Operation(
            summary = "The whole journal, once the attempt has ended",
            description = "Each hash can be computed from it; with the receipt it is what ./klausur verify takes.")
    public JournalDocument journal(@RestPath UUID id) {
        return receipts.journal(id);
    }
}
