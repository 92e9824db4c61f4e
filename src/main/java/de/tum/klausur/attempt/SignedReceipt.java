package de.tum.klausur.attempt;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A receipt for reading and for proof: what is signed is the flattened JSON of a signature (RFC 7515, section 7.2.2; EdDSA with
 * Ed25519, RFC 8037), and beside it, for people, stands the same in plain text. Whoever reads signatures only passes over that.
 */
@JsonPropertyOrder({"receipt", "payload", "protected", "signature"})
@Schema(name = "SignedReceipt", description = "A receipt with the platform's signature, as flattened JWS (RFC 7515)")
record SignedReceipt(
        ReceiptDocument receipt,

        @Schema(description = "the signed bytes of the receipt, Base64url")
        String payload,

        @Schema(description = "algorithm and key, Base64url") @JsonProperty("protected")
        String header,

        @Schema(description = "Base64url") String signature) {

    /** The same in one line, as {@code header.payload.signature}. */
    String compact() {
        return header + "." + payload + "." + signature;
    }

    static SignedReceipt of(ReceiptDocument receipt, String compact) {
        String[] pieces = compact.split("\\.", -1);
        return new SignedReceipt(receipt, pieces[1], pieces[0], pieces[2]);
    }
}
