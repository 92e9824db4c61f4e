package de.tum.klausur.session;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wish to read a kept roster file in another encoding, as JSON. */
@Schema(name = "RosterReadAs", description = "The wish to read a kept roster file in another encoding")
record RosterReadAs(
        @Schema(description = "one of those that the file's effect names", examples = "MAC_ROMAN") @NotNull
        String encoding) {}
