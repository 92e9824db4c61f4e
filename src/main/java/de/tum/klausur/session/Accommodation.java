package de.tum.klausur.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Extra minutes as JSON. */
@Schema(
        name = "Accommodation",
        description = "Extra minutes of one candidate; no reason is kept",
        requiredProperties = "extraMinutes")
record Accommodation(
        @Schema(
                description = "minutes on top of the session's duration",
                minimum = "0",
                maximum = "600",
                examples = "15")
        int extraMinutes) {}
