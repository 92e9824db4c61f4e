package de.tum.klausur.attempt;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The public keys by which anybody can check receipts, at a well-known address (RFC 8615). */
@Path("/.well-known/klausur-receipt-keys.json")
@PermitAll
class ReceiptKeysResource {

    private final Receipts receipts;

    ReceiptKeysResource(Receipts receipts) {
        this.receipts = receipts;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response keys() {
        return Response.ok(receipts.publicKeys())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
