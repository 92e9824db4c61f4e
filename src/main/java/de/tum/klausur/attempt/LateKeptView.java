package de.tum.klausur.attempt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was kept. */
@Schema(name = "LateKept", description = "What was kept of what came after the end")
record LateKeptView(
        @Schema(description = "how many of the entries sent are kept, those that were kept before included")
        int kept) {}
